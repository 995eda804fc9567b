-- ADR 0031: who wants to hear by e-mail of what they handed in, and the letters on their way. The address and what opens
-- the links of letters are sealed; links are found by hashes. A letter's row says which kind of letter, and not a word of it.

create table submission_notice (
    submission bigint not null,
    lang varchar(2) not null,
    state varchar(12) not null,
    asked_at datetime(6) not null,
    verified_at datetime(6) null,
    confirm_hash binary(32) null,
    confirm_until datetime(6) null,
    stop_hash binary(32) not null,
    primary key (submission),
    constraint uq_submission_notice_confirm unique (confirm_hash),
    constraint uq_submission_notice_stop unique (stop_hash),
    constraint fk_submission_notice_submission foreign key (submission) references submission (id)
) character set utf8mb4 collate utf8mb4_bin;

-- address, confirm and stop: what seals them changes with the key (ADR 0030)
create table notice_text (
    submission bigint not null,
    what varchar(8) not null,
    sealed varbinary(2000) not null,
    sealed_by varbinary(5) as (substr(sealed, 1, 5)) stored,
    primary key (submission, what),
    constraint fk_notice_text_submission_notice foreign key (submission) references submission_notice (submission)
) character set utf8mb4 collate utf8mb4_bin;

create index ix_notice_text_sealed_by on notice_text (sealed_by);

-- next_attempt_at is null once a letter is sent or given up
create table letter (
    id bigint not null auto_increment,
    submission bigint not null,
    kind varchar(12) not null,
    written_at datetime(6) not null,
    changes int not null,
    attempts int not null,
    next_attempt_at datetime(6) null,
    sent_at datetime(6) null,
    primary key (id),
    constraint fk_letter_submission_notice foreign key (submission) references submission_notice (submission)
) character set utf8mb4 collate utf8mb4_bin;

create index ix_letter_due on letter (next_attempt_at);
create index ix_letter_submission on letter (submission, kind, written_at);
