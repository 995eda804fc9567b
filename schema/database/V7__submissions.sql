-- ADR 0024 and 0025: what people hand in. Plain are the door, times, codes and the goods; all that is written about
-- persons, and all free text, is sealed field by field. A line of submission is there before its acceptance is said.

create table submission (
    id bigint not null auto_increment,
    tracking_code varchar(20) not null,
    door varchar(20) not null,
    received_at datetime(6) not null,
    idempotency_hash binary(32) not null,
    content_hash binary(32) not null,
    agency varchar(60) null,
    product varchar(200) null,
    category varchar(60) null,
    brand varchar(100) null,
    model varchar(100) null,
    hazard varchar(16) null,
    area varchar(12) null,
    uscc varchar(18) null,
    occurred_on date null,
    related_publication varchar(20) null,
    withdrawn_at datetime(6) null,
    erased_at datetime(6) null,
    likeness varbinary(256) not null,
    primary key (id),
    constraint uq_submission_tracking_code unique (tracking_code),
    constraint uq_submission_idempotency unique (idempotency_hash)
) character set utf8mb4 collate utf8mb4_bin;

create index ix_submission_received on submission (received_at);

create table submission_field (
    submission bigint not null,
    name varchar(60) not null,
    sealed mediumblob not null,
    sealed_by varbinary(5) as (substr(sealed, 1, 5)) stored,
    primary key (submission, name),
    constraint fk_submission_field_submission foreign key (submission) references submission (id)
) character set utf8mb4 collate utf8mb4_bin;

create index ix_submission_field_sealed_by on submission_field (sealed_by);

-- keyed hashes: of a phone, of a name, of a band of the likeness
create table submission_mark (
    kind varchar(8) not null,
    mark binary(16) not null,
    submission bigint not null,
    primary key (kind, mark, submission),
    constraint fk_submission_mark_submission foreign key (submission) references submission (id)
) character set utf8mb4 collate utf8mb4_bin;

-- the hash is part of the place that a message is sealed for: of the sender's key, random where the office wrote
create table submission_message (
    id bigint not null auto_increment,
    submission bigint not null,
    act varchar(20) null,
    officer bigint null,
    at datetime(6) not null,
    idempotency_hash binary(32) not null,
    sealed mediumblob not null,
    sealed_by varbinary(5) as (substr(sealed, 1, 5)) stored,
    primary key (id),
    constraint uq_submission_message_idempotency unique (idempotency_hash),
    constraint fk_submission_message_submission foreign key (submission) references submission (id)
) character set utf8mb4 collate utf8mb4_bin;

create index ix_submission_message_sealed_by on submission_message (sealed_by);

create table attachment (
    id bigint not null auto_increment,
    token_hash binary(32) not null,
    submission bigint null,
    media_type varchar(40) not null,
    size int not null,
    state varchar(12) not null,
    at datetime(6) not null,
    tried_at datetime(6) null,
    primary key (id),
    constraint uq_attachment_token unique (token_hash),
    constraint fk_attachment_submission foreign key (submission) references submission (id)
) character set utf8mb4 collate utf8mb4_bin;

create index ix_attachment_unused on attachment (submission, at);
create index ix_attachment_waiting on attachment (state, tried_at);

create table attachment_part (
    attachment bigint not null,
    no int not null,
    sealed mediumblob not null,
    sealed_by varbinary(5) as (substr(sealed, 1, 5)) stored,
    primary key (attachment, no),
    constraint fk_attachment_part_attachment foreign key (attachment) references attachment (id)
) character set utf8mb4 collate utf8mb4_bin;

create index ix_attachment_part_sealed_by on attachment_part (sealed_by);

-- portals that hold other keys than the first must not start: they could not read what it sealed
create table key_check (
    name varchar(20) not null,
    fingerprint binary(32) not null,
    primary key (name)
) character set utf8mb4 collate utf8mb4_bin;

-- each key that seals something here (ADR 0030), with a text that only it opens
create table seal_key (
    prefix binary(5) not null,
    added_at datetime(6) not null,
    promoted_at datetime(6) null,
    sealed varbinary(200) not null,
    primary key (prefix)
) character set utf8mb4 collate utf8mb4_bin;

-- a day on which the portal looked what is to be erased, and did it or waits for a person
create table erasure_run (
    id bigint not null auto_increment,
    as_of date not null,
    at datetime(6) not null,
    due int not null,
    unerased int not null,
    state varchar(12) not null,
    erased int not null,
    released_by bigint null,
    released_at datetime(6) null,
    primary key (id),
    constraint uq_erasure_run_as_of unique (as_of)
) character set utf8mb4 collate utf8mb4_bin;
