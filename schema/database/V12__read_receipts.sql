-- ADR 0025: an enterprise sees that its report was read, the office that its letters were
alter table submission add column read_at datetime(6) null;
alter table submission_message add column read_at datetime(6) null;
