-- ADR 0008: an import is a job that any portal can carry on. The file, what was read of it and how far it has come stand
-- here, in rows of bounded size, until the job is over; its refused rows stay for a while longer.

create table import_job (
    seq bigint not null auto_increment,
    id binary(16) not null,
    mapping varchar(60) not null,
    mapping_version varchar(64) not null,
    mode varchar(12) not null,
    forced tinyint not null,
    agency varchar(60) null,
    state varchar(12) not null,
    phase varchar(12) not null,
    read_offset bigint not null,
    read_line bigint not null,
    merged_key varchar(64) not null,
    published_order varchar(60) not null,
    published_line bigint not null,
    rows_read bigint not null,
    rows_published bigint not null,
    rows_corrected bigint not null,
    rows_unchanged bigint not null,
    rows_merged bigint not null,
    rows_refused bigint not null,
    withdrawn bigint not null,
    withheld bigint not null,
    problem_field varchar(300) null,
    problem_code varchar(60) null,
    problem_args longtext null,
    started_at datetime(6) not null,
    finished_at datetime(6) null,
    failures int not null,
    cleaned tinyint not null,
    lease_owner varchar(36) null,
    lease_until datetime(6) null,
    primary key (seq),
    constraint uq_import_job_id unique (id)
) character set utf8mb4 collate utf8mb4_bin;

create index ix_import_job_state on import_job (state, cleaned, seq);
create index ix_import_job_mapping on import_job (mapping, state, finished_at);

create table import_blob (
    job bigint not null,
    no int not null,
    bytes mediumblob not null,
    primary key (job, no),
    constraint fk_import_blob_job foreign key (job) references import_job (seq)
) character set utf8mb4 collate utf8mb4_bin;

create table import_row (
    job bigint not null,
    line bigint not null,
    source_system varchar(40) not null,
    key_hash varchar(64) not null,
    sort_key varchar(60) not null,
    weight int not null,
    draft longtext not null,
    primary key (job, line),
    constraint fk_import_row_job foreign key (job) references import_job (seq),
    constraint ck_import_row_draft check (json_valid(draft))
) character set utf8mb4 collate utf8mb4_bin;

create index ix_import_row_key on import_row (job, key_hash, sort_key, line);
create index ix_import_row_order on import_row (job, sort_key, line);

create table import_refusal (
    job bigint not null,
    line bigint not null,
    no int not null,
    key_hash varchar(64) null,
    field varchar(300) not null,
    code varchar(60) not null,
    args longtext not null,
    primary key (job, line, no),
    constraint fk_import_refusal_job foreign key (job) references import_job (seq)
) character set utf8mb4 collate utf8mb4_bin;

create index ix_import_refusal_key on import_refusal (job, key_hash);

create table import_withdrawal (
    job bigint not null,
    number varchar(24) not null,
    primary key (job, number),
    constraint fk_import_withdrawal_job foreign key (job) references import_job (seq)
) character set utf8mb4 collate utf8mb4_bin;
