-- Table users of multi-tenant
-- Needs first: organizations.sql

CREATE TYPE public.user_status AS ENUM ('active', 'suspended', 'deactivated');

COMMENT ON TYPE public.user_status IS 'The values of user status.';

CREATE TABLE public.users (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  email text NOT NULL,
  password_hash text NOT NULL,
  first_name text,
  last_name text,
  phone text,
  status public.user_status NOT NULL DEFAULT 'active',
  email_verified_at timestamptz,
  last_login_at timestamptz,
  deleted_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_users PRIMARY KEY (id),
  CONSTRAINT chk_users_email CHECK (email LIKE '%_@_%'),
  CONSTRAINT chk_users_first_name CHECK (first_name <> ''),
  CONSTRAINT chk_users_last_name CHECK (last_name <> ''),
  CONSTRAINT chk_users_email_lower CHECK (email = lower(email))
);

CREATE INDEX idx_users_created_at ON public.users USING btree (created_at DESC);

CREATE UNIQUE INDEX uq_users_email ON public.users USING btree (email) WHERE deleted_at IS NULL;

CREATE TRIGGER trg_users_updated_at
  BEFORE UPDATE ON public.users
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_users_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.users
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

COMMENT ON TABLE public.users IS 'A person who can sign in.';
COMMENT ON COLUMN public.users.id IS 'Surrogate key.';
COMMENT ON COLUMN public.users.email IS 'Where the person is reached; also the sign-in name.';
COMMENT ON COLUMN public.users.password_hash IS 'Output of a slow password hash such as Argon2id, never the password.';
COMMENT ON COLUMN public.users.first_name IS 'Given name, when the person tells it.';
COMMENT ON COLUMN public.users.last_name IS 'Family name, when the person tells it.';
COMMENT ON COLUMN public.users.phone IS 'Telephone number in E.164 form.';
COMMENT ON COLUMN public.users.status IS 'Whether the person may sign in.';
COMMENT ON COLUMN public.users.email_verified_at IS 'When the address was proved; empty until then.';
COMMENT ON COLUMN public.users.last_login_at IS 'The last successful sign-in.';
COMMENT ON COLUMN public.users.deleted_at IS 'When it was deleted; empty while it is live.';
COMMENT ON COLUMN public.users.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.users.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT chk_users_email ON public.users IS 'A mail address has an @ with something on both sides.';
COMMENT ON CONSTRAINT chk_users_first_name ON public.users IS 'An empty first name is no first name.';
COMMENT ON CONSTRAINT chk_users_last_name ON public.users IS 'An empty last name is no last name.';
COMMENT ON CONSTRAINT chk_users_email_lower ON public.users IS 'Addresses are kept in lower case, so that one person has one account.';
COMMENT ON INDEX public.idx_users_created_at IS 'List the newest accounts.';
COMMENT ON INDEX public.uq_users_email IS 'No two share one email. It holds where deleted_at IS NULL.';
COMMENT ON TRIGGER trg_users_updated_at ON public.users IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_users_audit ON public.users IS 'Every change of a row leaves a row in the audit table.';
