-- ADR 0026 and 0027: a case is what happened to it (case_event); case_file and its sisters are that, ready to be filtered.
-- Plain are codes, dates, product and area. What an officer wrote (why) is sealed like what senders write.

create table case_file (
    id bigint not null auto_increment,
    submission bigint not null,
    door varchar(20) not null,
    received_at datetime(6) not null,
    product varchar(300) null,
    category varchar(60) null,
    brand varchar(300) null,
    model varchar(300) null,
    hazard varchar(16) null,
    area varchar(12) null,
    uscc varchar(18) null,
    occurred_on date null,
    noted_on date not null,
    alike varchar(64) null,
    first_agency varchar(60) not null,
    stage varchar(12) not null,
    outcome varchar(20) null,
    agency varchar(60) not null,
    assignee bigint null,
    merged_into bigint null,
    decided_at datetime(6) null,
    concluded_at datetime(6) null,
    ended_at datetime(6) null,
    objected_at datetime(6) null,
    erased_at datetime(6) null,
    due_clock varchar(20) null,
    due_on date null,
    primary key (id),
    constraint uq_case_file_submission unique (submission),
    constraint fk_case_file_merged_into foreign key (merged_into) references case_file (id)
) character set utf8mb4 collate utf8mb4_bin;

create index ix_case_file_agency on case_file (agency, stage, id);
create index ix_case_file_due on case_file (agency, due_on);
create index ix_case_file_ended on case_file (erased_at, ended_at);
create index ix_case_file_alike on case_file (alike, noted_on);
create index ix_case_file_noted on case_file (noted_on);

create table case_event (
    case_file bigint not null,
    no int not null,
    step varchar(12) not null,
    code varchar(60) null,
    stage varchar(12) not null,
    at datetime(6) not null,
    officer bigint null,
    why mediumblob null,
    sealed_by varbinary(5) as (substr(why, 1, 5)) stored,
    primary key (case_file, no),
    constraint fk_case_event_case_file foreign key (case_file) references case_file (id)
) character set utf8mb4 collate utf8mb4_bin;

create index ix_case_event_sealed_by on case_event (sealed_by);

create table case_share (
    case_file bigint not null,
    agency varchar(60) not null,
    primary key (case_file, agency),
    constraint fk_case_share_case_file foreign key (case_file) references case_file (id)
) character set utf8mb4 collate utf8mb4_bin;

create index ix_case_share_agency on case_share (agency, case_file);

create table case_publication (
    case_file bigint not null,
    publication varchar(24) not null,
    primary key (case_file, publication),
    constraint fk_case_publication_case_file foreign key (case_file) references case_file (id)
) character set utf8mb4 collate utf8mb4_bin;

create index ix_case_publication_publication on case_publication (publication, case_file);

-- what many submissions say together, until a person decides
create table case_signal (
    id bigint not null auto_increment,
    kind varchar(8) not null,
    agency varchar(60) not null,
    alike varchar(64) not null,
    product varchar(300) null,
    brand varchar(300) null,
    category varchar(60) null,
    hazard varchar(16) null,
    from_day date not null,
    to_day date not null,
    observed int not null,
    expected double null,
    excess double null,
    found_at datetime(6) not null,
    state varchar(10) not null,
    decided_at datetime(6) null,
    decided_by bigint null,
    why mediumblob null,
    sealed_by varbinary(5) as (substr(why, 1, 5)) stored,
    lead_case bigint null,
    primary key (id),
    constraint uq_case_signal unique (kind, agency, alike, to_day),
    constraint fk_case_signal_lead_case foreign key (lead_case) references case_file (id)
) character set utf8mb4 collate utf8mb4_bin;

create index ix_case_signal_sealed_by on case_signal (sealed_by);

create index ix_case_signal_state on case_signal (agency, state, id);

-- how many consumers' reports led to a publication (publishing)
alter table document add column reports int not null default 0;
