-- ADR 0021: an export is a job that any portal can carry on and any portal can answer for; its file lies in rows of
-- bounded size until it expires. A dump is the same, once a day, kept for longer.

create table export_job (
    seq bigint not null auto_increment,
    id varchar(36) not null,
    purpose varchar(12) not null,
    format varchar(8) not null,
    lang varchar(2) not null,
    parameters longtext not null,
    wish varchar(64) not null,
    dump_day date null,
    since_epoch varchar(32) null,
    since_seq bigint null,
    state varchar(12) not null,
    rows_total bigint not null,
    rows_written bigint not null,
    bytes_written bigint not null,
    sha256 varchar(64) null,
    position_epoch varchar(32) null,
    position_seq bigint null,
    created_at datetime(6) not null,
    finished_at datetime(6) null,
    expires_at datetime(6) not null,
    attempts int not null,
    lease_owner varchar(36) null,
    lease_until datetime(6) null,
    primary key (seq),
    constraint uq_export_job_id unique (id),
    constraint uq_export_job_dump unique (purpose, format, dump_day),
    constraint ck_export_job_parameters check (json_valid(parameters))
) character set utf8mb4 collate utf8mb4_bin;

create index ix_export_job_state on export_job (state, seq);
create index ix_export_job_wish on export_job (wish, created_at);
create index ix_export_job_expiry on export_job (expires_at);

create table export_blob (
    job bigint not null,
    no int not null,
    bytes mediumblob not null,
    primary key (job, no),
    constraint fk_export_blob_job foreign key (job) references export_job (seq)
) character set utf8mb4 collate utf8mb4_bin;
