-- ADR 0002: MySQL is the truth. Documents hold what changes, editions are wording and immutable, the journal says what
-- happened in commit order. Texts in several languages and a kind's own fields are JSON that no SQL looks into.

create table journal_head (
    id tinyint not null,
    seq bigint not null,
    epoch varchar(32) not null,
    primary key (id)
) character set utf8mb4 collate utf8mb4_bin;

insert into journal_head (id, seq, epoch) values (1, 0, lower(hex(random_bytes(8))));

create table number_block (
    id tinyint not null,
    next bigint not null,
    primary key (id)
) character set utf8mb4 collate utf8mb4_bin;

insert into number_block (id, next) values (1, 0);

create table document (
    id bigint not null,
    number varchar(24) not null,
    kind varchar(24) not null,
    standing varchar(12) not null,
    level varchar(8) not null,
    level_scheme varchar(60) null,
    level_name varchar(120) null,
    edition int not null,
    published_at datetime(6) not null,
    updated_at datetime(6) not null,
    due_at datetime(6) null,
    gone_at datetime(6) null,
    withdrawal_ground varchar(12) null,
    reason longtext null,
    last_seq bigint not null,
    external_system varchar(40) null,
    external_key varchar(200) null,
    external_fingerprint varchar(64) null,
    primary key (id),
    constraint uq_document_number unique (number),
    constraint uq_document_external unique (external_system, external_key)
) character set utf8mb4 collate utf8mb4_bin;

create index ix_document_latest on document (standing, published_at, id);
create index ix_document_kind on document (standing, kind, published_at, id);
create index ix_document_due on document (due_at);

create table edition (
    document bigint not null,
    no int not null,
    original varchar(2) not null,
    title longtext not null,
    summary longtext not null,
    authority varchar(60) not null,
    authority_basis varchar(500) null,
    effective_from datetime(6) null,
    expires_at datetime(6) null,
    details longtext not null,
    primary key (document, no),
    constraint fk_edition_document foreign key (document) references document (id),
    constraint ck_edition_title check (json_valid(title)),
    constraint ck_edition_summary check (json_valid(summary)),
    constraint ck_edition_details check (json_valid(details))
) character set utf8mb4 collate utf8mb4_bin;

create table edition_area (
    document bigint not null,
    edition int not null,
    pos int not null,
    area varchar(12) not null,
    primary key (document, edition, pos),
    constraint fk_edition_area foreign key (document, edition) references edition (document, no)
) character set utf8mb4 collate utf8mb4_bin;

create table edition_source (
    document bigint not null,
    edition int not null,
    pos int not null,
    source_system varchar(40) not null,
    reference varchar(200) null,
    url varchar(2000) null,
    published_on date null,
    primary key (document, edition, pos),
    constraint fk_edition_source foreign key (document, edition) references edition (document, no)
) character set utf8mb4 collate utf8mb4_bin;

create table edition_product (
    document bigint not null,
    edition int not null,
    pos int not null,
    name longtext not null,
    category varchar(60) null,
    brand varchar(300) null,
    model varchar(300) null,
    batch varchar(300) null,
    gtin varchar(14) null,
    hs_code varchar(13) null,
    origin varchar(2) null,
    produced_from date null,
    produced_to date null,
    primary key (document, edition, pos),
    constraint fk_edition_product foreign key (document, edition) references edition (document, no),
    constraint ck_edition_product_name check (json_valid(name))
) character set utf8mb4 collate utf8mb4_bin;

create index ix_edition_product_gtin on edition_product (gtin);
create index ix_edition_product_category on edition_product (category);

create table edition_hazard (
    document bigint not null,
    edition int not null,
    pos int not null,
    type varchar(16) not null,
    substance varchar(80) null,
    name longtext null,
    primary key (document, edition, pos),
    constraint fk_edition_hazard foreign key (document, edition) references edition (document, no),
    constraint ck_edition_hazard_name check (name is null or json_valid(name))
) character set utf8mb4 collate utf8mb4_bin;

create index ix_edition_hazard_substance on edition_hazard (substance);

create table edition_measure (
    document bigint not null,
    edition int not null,
    pos int not null,
    type varchar(32) not null,
    note longtext null,
    legal_basis varchar(500) null,
    starts_on date null,
    ends_on date null,
    primary key (document, edition, pos),
    constraint fk_edition_measure foreign key (document, edition) references edition (document, no),
    constraint ck_edition_measure_note check (note is null or json_valid(note))
) character set utf8mb4 collate utf8mb4_bin;

create table edition_enterprise (
    document bigint not null,
    edition int not null,
    pos int not null,
    role varchar(16) not null,
    name varchar(500) not null,
    uscc varchar(18) null,
    customs_code varchar(20) null,
    registration_no varchar(100) null,
    country varchar(2) null,
    address varchar(1000) null,
    primary key (document, edition, pos),
    constraint fk_edition_enterprise foreign key (document, edition) references edition (document, no)
) character set utf8mb4 collate utf8mb4_bin;

create index ix_edition_enterprise_uscc on edition_enterprise (uscc);

create table edition_relation (
    document bigint not null,
    edition int not null,
    pos int not null,
    type varchar(16) not null,
    number varchar(24) not null,
    primary key (document, edition, pos),
    constraint fk_edition_relation foreign key (document, edition) references edition (document, no)
) character set utf8mb4 collate utf8mb4_bin;

create table journal (
    seq bigint not null,
    document bigint not null,
    edition int not null,
    change_type varchar(16) not null,
    changed_fields longtext not null,
    reason longtext null,
    at datetime(6) not null,
    primary key (seq),
    constraint fk_journal_document foreign key (document) references document (id),
    constraint ck_journal_changed_fields check (json_valid(changed_fields))
) character set utf8mb4 collate utf8mb4_bin;

create index ix_journal_document on journal (document, seq);

create table journal_cursor (
    consumer varchar(120) not null,
    seq bigint not null,
    lease_owner varchar(36) null,
    lease_until datetime(6) null,
    primary key (consumer)
) character set utf8mb4 collate utf8mb4_bin;

create table journal_parked (
    consumer varchar(120) not null,
    document bigint not null,
    error longtext not null,
    attempts int not null,
    next_at datetime(6) not null,
    primary key (consumer, document),
    constraint fk_journal_parked_document foreign key (document) references document (id)
) character set utf8mb4 collate utf8mb4_bin;

insert into journal_cursor (consumer, seq) values ('confirmed', 0);
