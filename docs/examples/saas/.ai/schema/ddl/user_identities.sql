-- Table user_identities of sign-in
-- Needs first: users.sql

CREATE TABLE public.user_identities (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  user_id bigint NOT NULL,
  provider text NOT NULL,
  subject text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_user_identities PRIMARY KEY (id),
  CONSTRAINT uq_user_identities_provider_subject UNIQUE (provider, subject),
  CONSTRAINT chk_user_identities_provider CHECK (provider <> ''),
  CONSTRAINT chk_user_identities_subject CHECK (subject <> '')
);

CREATE INDEX idx_user_identities_user_id ON public.user_identities USING btree (user_id);

ALTER TABLE public.user_identities
  ADD CONSTRAINT fk_user_identities_user FOREIGN KEY (user_id)
  REFERENCES public.users (id)
  ON DELETE CASCADE;

CREATE TRIGGER trg_user_identities_updated_at
  BEFORE UPDATE ON public.user_identities
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_user_identities_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.user_identities
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

COMMENT ON TABLE public.user_identities IS 'An account at an identity provider that signs a person in.';
COMMENT ON COLUMN public.user_identities.id IS 'Surrogate key.';
COMMENT ON COLUMN public.user_identities.user_id IS 'Who it signs in.';
COMMENT ON COLUMN public.user_identities.provider IS 'The provider, such as `google` or the issuer''s URL.';
COMMENT ON COLUMN public.user_identities.subject IS 'The provider''s name for the person, which never changes.';
COMMENT ON COLUMN public.user_identities.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.user_identities.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT uq_user_identities_provider_subject ON public.user_identities IS 'One account there is one person here.';
COMMENT ON CONSTRAINT chk_user_identities_provider ON public.user_identities IS 'An empty provider is no provider.';
COMMENT ON CONSTRAINT chk_user_identities_subject ON public.user_identities IS 'An empty subject is no subject.';
COMMENT ON CONSTRAINT fk_user_identities_user ON public.user_identities IS 'The user identity is a part of the user and goes with it.';
COMMENT ON INDEX public.idx_user_identities_user_id IS 'Finds the user_identities of one of the users, also when that is deleted.';
COMMENT ON TRIGGER trg_user_identities_updated_at ON public.user_identities IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_user_identities_audit ON public.user_identities IS 'Every change of a row leaves a row in the audit table.';
