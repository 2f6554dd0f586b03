-- Table password_resets of multi-tenant
-- Needs first: organizations.sql, users.sql

CREATE TABLE public.password_resets (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  user_id bigint NOT NULL,
  token_hash text NOT NULL,
  requested_from inet,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_password_resets PRIMARY KEY (id),
  CONSTRAINT uq_password_resets_token_hash UNIQUE (token_hash),
  CONSTRAINT chk_password_resets_lifetime CHECK (expires_at > created_at)
);

CREATE INDEX idx_password_resets_user_id ON public.password_resets USING btree (user_id);

ALTER TABLE public.password_resets
  ADD CONSTRAINT fk_password_resets_user FOREIGN KEY (user_id)
  REFERENCES public.users (id)
  ON DELETE CASCADE;

CREATE TRIGGER trg_password_resets_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.password_resets
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

COMMENT ON TABLE public.password_resets IS 'A link that lets a person set a new password.';
COMMENT ON COLUMN public.password_resets.id IS 'Surrogate key.';
COMMENT ON COLUMN public.password_resets.user_id IS 'Whose password it replaces.';
COMMENT ON COLUMN public.password_resets.token_hash IS 'SHA-256 of the token in the link.';
COMMENT ON COLUMN public.password_resets.requested_from IS 'Who asked for it.';
COMMENT ON COLUMN public.password_resets.expires_at IS 'When the link stops working.';
COMMENT ON COLUMN public.password_resets.used_at IS 'When the password was replaced; a link works once.';
COMMENT ON COLUMN public.password_resets.created_at IS 'When the row was made.';
COMMENT ON CONSTRAINT uq_password_resets_token_hash ON public.password_resets IS 'No two share one token hash.';
COMMENT ON CONSTRAINT chk_password_resets_lifetime ON public.password_resets IS 'A link works for some time.';
COMMENT ON CONSTRAINT fk_password_resets_user ON public.password_resets IS 'The password reset is a part of the user and goes with it.';
COMMENT ON INDEX public.idx_password_resets_user_id IS 'Finds the password_resets of one of the users, also when that is deleted.';
COMMENT ON TRIGGER trg_password_resets_audit ON public.password_resets IS 'Every change of a row leaves a row in the audit table.';
