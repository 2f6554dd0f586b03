-- Table user_identities of multi-tenant
-- Needs first: identity_providers.sql, organizations.sql, users.sql

CREATE TABLE public.user_identities (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  organization_id bigint NOT NULL,
  user_id bigint NOT NULL,
  identity_provider_id bigint NOT NULL,
  subject text NOT NULL,
  email text,
  last_login_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_user_identities PRIMARY KEY (id),
  CONSTRAINT uq_user_identities_organization_id_identity_provider_id_subject UNIQUE (organization_id, identity_provider_id, subject),
  CONSTRAINT chk_user_identities_subject CHECK (subject <> ''),
  CONSTRAINT chk_user_identities_email CHECK (email LIKE '%_@_%')
);

CREATE INDEX idx_user_identities_organization_id_user_id ON public.user_identities USING btree (organization_id, user_id);

CREATE INDEX idx_user_identities_user_id ON public.user_identities USING btree (user_id);

ALTER TABLE public.user_identities
  ADD CONSTRAINT fk_user_identities_organization FOREIGN KEY (organization_id)
  REFERENCES public.organizations (id)
  ON DELETE RESTRICT;

ALTER TABLE public.user_identities
  ADD CONSTRAINT fk_user_identities_user FOREIGN KEY (user_id)
  REFERENCES public.users (id)
  ON DELETE CASCADE;

ALTER TABLE public.user_identities
  ADD CONSTRAINT fk_user_identities_identity_provider FOREIGN KEY (organization_id, identity_provider_id)
  REFERENCES public.identity_providers (organization_id, id)
  ON DELETE RESTRICT;

CREATE TRIGGER trg_user_identities_updated_at
  BEFORE UPDATE ON public.user_identities
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_user_identities_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.user_identities
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

ALTER TABLE public.user_identities ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.user_identities FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.user_identities FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

COMMENT ON TABLE public.user_identities IS 'An account at an identity provider that signs a person in.';
COMMENT ON COLUMN public.user_identities.id IS 'Surrogate key.';
COMMENT ON COLUMN public.user_identities.organization_id IS 'The organization that owns the user identity; no other sees it.';
COMMENT ON COLUMN public.user_identities.user_id IS 'Who it signs in.';
COMMENT ON COLUMN public.user_identities.identity_provider_id IS 'Who says so.';
COMMENT ON COLUMN public.user_identities.subject IS 'The provider''s name for the person, which never changes.';
COMMENT ON COLUMN public.user_identities.email IS 'The address that the provider told last; it proves nothing.';
COMMENT ON COLUMN public.user_identities.last_login_at IS 'The last sign-in through it.';
COMMENT ON COLUMN public.user_identities.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.user_identities.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT uq_user_identities_organization_id_identity_provider_id_subject ON public.user_identities IS 'One account there is one person here.';
COMMENT ON CONSTRAINT chk_user_identities_subject ON public.user_identities IS 'An empty subject is no subject.';
COMMENT ON CONSTRAINT chk_user_identities_email ON public.user_identities IS 'A mail address has an @ with something on both sides.';
COMMENT ON CONSTRAINT fk_user_identities_organization ON public.user_identities IS 'A organization stays as long as a user identity refers to it.';
COMMENT ON CONSTRAINT fk_user_identities_user ON public.user_identities IS 'The user identity is a part of the user and goes with it.';
COMMENT ON CONSTRAINT fk_user_identities_identity_provider ON public.user_identities IS 'A identity provider stays as long as a user identity refers to it.';
COMMENT ON INDEX public.idx_user_identities_organization_id_user_id IS 'List the ways in which a user can sign in.';
COMMENT ON INDEX public.idx_user_identities_user_id IS 'Finds the user_identities of one of the users, also when that is deleted.';
COMMENT ON POLICY tenant_isolation ON public.user_identities IS 'A connection sees and writes rows of one organization alone, which its setting app.tenant_id names, and none without the setting.';
COMMENT ON TRIGGER trg_user_identities_updated_at ON public.user_identities IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_user_identities_audit ON public.user_identities IS 'Every change of a row leaves a row in the audit table.';
