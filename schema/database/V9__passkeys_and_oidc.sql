-- ADR 0028: passkeys. Of a passkey only what verifies it is kept. A challenge is deleted by the attempt that uses it.

alter table officer_session add column way varchar(20) not null default 'PASSWORD';

create table officer_passkey (
    id bigint not null auto_increment,
    officer bigint not null,
    credential_id varbinary(1023) not null,
    credential blob not null,
    name varchar(60) not null,
    sign_count bigint not null,
    backup_eligible tinyint not null,
    backed_up tinyint not null,
    created_at datetime(6) not null,
    last_used_at datetime(6) null,
    primary key (id),
    constraint uq_officer_passkey_credential unique (credential_id),
    constraint fk_officer_passkey_officer foreign key (officer) references officer (id)
) character set utf8mb4 collate utf8mb4_bin;

create table passkey_challenge (
    challenge binary(32) not null,
    holder binary(32) not null,
    expires_at datetime(6) not null,
    primary key (challenge)
) character set utf8mb4 collate utf8mb4_bin;

create index ix_passkey_challenge_expiry on passkey_challenge (expires_at);

-- who has gone to the provider of identities and is not back yet; by the hash of a secret that the browser keeps
create table oidc_request (
    browser binary(32) not null,
    state varchar(100) not null,
    nonce varchar(200) not null,
    code_verifier varchar(200) not null,
    expires_at datetime(6) not null,
    primary key (browser)
) character set utf8mb4 collate utf8mb4_bin;

create index ix_oidc_request_expiry on oidc_request (expires_at);
