-- ADR 0031: how many letters one address gets, from however many submissions, and that its owner wants none. The hash is keyed:
-- it tells that two addresses are the same, to the portal alone.

alter table submission_notice add column address_hash binary(32) null;
alter table submission_notice add column refused_at datetime(6) null;

create index ix_submission_notice_address on submission_notice (address_hash);
