-- ADR 0031: who wants to hear by e-mail of what they handed in, and the letters on their way. The address and what opens
-- the links of letters are sealed; links are found by hashes. A letter's row says which kind of letter, and not a word of it.

create table submission_notice (
    submission bigint not null,
    sealed_address varbinary(2000) not null,
    lang varchar(2) not null,
    state varchar(12) not null,
    asked_at datetime(6) not null,
    verified_at datetime(6) null,
    confirm_hash binary(32) null,
    sealed_confirm varbinary(256) null,
    confirm_until datetime(6) null,
    stop_hash binary(32) not null,
    sealed_stop varbinary(256) not null,
    primary key (submission),
    constraint uq_submission_notice_confirm unique (confirm_hash),
    constraint uq_submission_notice_stop unique (stop_hash),
    constraint fk_submission_notice_submission foreign key (submission) references submission (id)
) character set utf8mb4 collate utf8mb4_bin;

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
