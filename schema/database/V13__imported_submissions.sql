-- ADR 0029: submissions that another system took first. agency is whose officer or key brought it; source is the system it
-- was imported from. waits_since is the day from which the law's clocks count here: null where that system goes on
-- handling it.

alter table submission add column source varchar(60) null after agency;
alter table submission add column waits_since datetime(6) null after received_at;
update submission set waits_since = received_at;

alter table case_file add column waits_since datetime(6) null after received_at;
update case_file set waits_since = received_at;
