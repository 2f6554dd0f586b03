-- Table email_verifications of multi-tenant
-- Needs first: organizations.sql, users.sql

CREATE TABLE public.email_verifications (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  user_id bigint NOT NULL,
  email text NOT NULL,
  token_hash text NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_email_verifications PRIMARY KEY (id),
  CONSTRAINT uq_email_verifications_token_hash UNIQUE (token_hash),
  CONSTRAINT chk_email_verifications_email CHECK (email LIKE '%_@_%'),
  CONSTRAINT chk_email_verifications_lifetime CHECK (expires_at > created_at)
);

CREATE INDEX idx_email_verifications_user_id ON public.email_verifications USING btree (user_id);

ALTER TABLE public.email_verifications
  ADD CONSTRAINT fk_email_verifications_user FOREIGN KEY (user_id)
  REFERENCES public.users (id)
  ON DELETE CASCADE;

CREATE TRIGGER trg_email_verifications_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.email_verifications
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

COMMENT ON TABLE public.email_verifications IS 'A link that proves that an address belongs to a person.';
COMMENT ON COLUMN public.email_verifications.id IS 'Surrogate key.';
COMMENT ON COLUMN public.email_verifications.user_id IS 'Who proves the address.';
COMMENT ON COLUMN public.email_verifications.email IS 'The address that is proved; differs from the account''s while it is being changed.';
COMMENT ON COLUMN public.email_verifications.token_hash IS 'SHA-256 of the token in the link.';
COMMENT ON COLUMN public.email_verifications.expires_at IS 'When the link stops working.';
COMMENT ON COLUMN public.email_verifications.used_at IS 'When the link was followed.';
COMMENT ON COLUMN public.email_verifications.created_at IS 'When the row was made.';
COMMENT ON CONSTRAINT uq_email_verifications_token_hash ON public.email_verifications IS 'No two share one token hash.';
COMMENT ON CONSTRAINT chk_email_verifications_email ON public.email_verifications IS 'A mail address has an @ with something on both sides.';
COMMENT ON CONSTRAINT chk_email_verifications_lifetime ON public.email_verifications IS 'A link works for some time.';
COMMENT ON CONSTRAINT fk_email_verifications_user ON public.email_verifications IS 'The email verification is a part of the user and goes with it.';
COMMENT ON INDEX public.idx_email_verifications_user_id IS 'Finds the email_verifications of one of the users, also when that is deleted.';
COMMENT ON TRIGGER trg_email_verifications_audit ON public.email_verifications IS 'Every change of a row leaves a row in the audit table.';
