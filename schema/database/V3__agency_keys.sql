-- ADR 0014: machines of agencies prove themselves by a key. Only its hash is kept: what is stolen here opens nothing.

create table agency_key (
    id bigint not null auto_increment,
    agency varchar(60) null,
    name varchar(120) not null,
    key_hash binary(32) not null,
    scope varchar(12) not null,
    first_key tinyint null,
    created_at datetime(6) not null,
    expires_at datetime(6) null,
    revoked_at datetime(6) null,
    last_used_at datetime(6) null,
    primary key (id),
    constraint uq_agency_key_hash unique (key_hash),
    constraint uq_agency_key_first unique (first_key)
) character set utf8mb4 collate utf8mb4_bin;
