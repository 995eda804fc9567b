-- ADR 0022 and 0023: officers, how they prove themselves, and what they did. Of passwords, sessions and recovery codes only
-- hashes are kept, of a second factor's secret only what a key outside the database opens.

alter table agency_key modify scope varchar(20) not null;

create table officer (
    id bigint not null auto_increment,
    login varchar(60) not null,
    name varchar(120) not null,
    agency varchar(60) not null,
    password_hash varchar(200) not null,
    password_given tinyint not null,
    totp_secret varchar(200) null,
    totp_since datetime(6) null,
    totp_last_step bigint null,
    first_officer tinyint null,
    created_at datetime(6) not null,
    disabled_at datetime(6) null,
    primary key (id),
    constraint uq_officer_login unique (login),
    constraint uq_officer_first unique (first_officer)
) character set utf8mb4 collate utf8mb4_bin;

create table officer_role (
    officer bigint not null,
    role varchar(20) not null,
    primary key (officer, role),
    constraint fk_officer_role_officer foreign key (officer) references officer (id)
) character set utf8mb4 collate utf8mb4_bin;

create table officer_recovery_code (
    officer bigint not null,
    code_hash binary(32) not null,
    used_at datetime(6) null,
    primary key (officer, code_hash),
    constraint fk_officer_recovery_code_officer foreign key (officer) references officer (id)
) character set utf8mb4 collate utf8mb4_bin;

create table officer_session (
    id bigint not null auto_increment,
    token_hash binary(32) not null,
    officer bigint not null,
    stage varchar(20) not null,
    address varchar(45) not null,
    agent varchar(200) not null,
    created_at datetime(6) not null,
    expires_at datetime(6) not null,
    last_used_at datetime(6) not null,
    ended_at datetime(6) null,
    primary key (id),
    constraint uq_officer_session_token unique (token_hash),
    constraint fk_officer_session_officer foreign key (officer) references officer (id)
) character set utf8mb4 collate utf8mb4_bin;

create index ix_officer_session_officer on officer_session (officer, expires_at);

create table sign_in_guard (
    guarded varchar(80) not null,
    failures int not null,
    last_failure_at datetime(6) not null,
    closed_until datetime(6) null,
    primary key (guarded)
) character set utf8mb4 collate utf8mb4_bin;

create table audit_head (
    one tinyint not null,
    seq bigint not null,
    hash binary(32) not null,
    primary key (one)
) character set utf8mb4 collate utf8mb4_bin;

insert into audit_head (one, seq, hash) values (1, 0, unhex(repeat('00', 32)));

create table audit_entry (
    seq bigint not null,
    at datetime(6) not null,
    who varchar(80) not null,
    address varchar(45) null,
    what varchar(60) not null,
    subject varchar(120) not null,
    before_value varchar(500) null,
    after_value varchar(500) null,
    hash binary(32) not null,
    primary key (seq)
) character set utf8mb4 collate utf8mb4_bin;

create index ix_audit_entry_who on audit_entry (who, seq);
create index ix_audit_entry_what on audit_entry (what, seq);
create index ix_audit_entry_subject on audit_entry (subject, seq);
create index ix_audit_entry_at on audit_entry (at);
