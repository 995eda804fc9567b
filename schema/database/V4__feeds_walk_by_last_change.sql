-- ADR 0018: feeds walk from the latest change to the earliest, and an old alert message keeps the level it was sent with.

create index ix_document_updated on document (updated_at, id);

alter table journal add column level varchar(8) null;

-- Of what happened before, the level is known where it never changed since.
update journal j join document d on d.id = j.document
set j.level = d.level
where j.seq >= coalesce(
    (select last.seq from (select document, max(seq) as seq from journal where change_type = 'LEVEL_CHANGED' group by document) last
     where last.document = j.document), 0);
