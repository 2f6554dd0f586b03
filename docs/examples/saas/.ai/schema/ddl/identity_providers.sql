-- Table identity_providers of multi-tenant
-- Needs first: organizations.sql

CREATE TYPE public.sso_protocol AS ENUM ('oidc', 'saml', 'oauth2');

CREATE TYPE public.identity_provider_status AS ENUM ('draft', 'active', 'disabled');

COMMENT ON TYPE public.sso_protocol IS 'The values of identity provider protocol.';

COMMENT ON TYPE public.identity_provider_status IS 'The values of identity provider status.';

CREATE TABLE public.identity_providers (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  organization_id bigint NOT NULL,
  name text NOT NULL,
  protocol public.sso_protocol NOT NULL DEFAULT 'oidc',
  issuer text NOT NULL,
  client_id text NOT NULL,
  secret_name text,
  metadata_url text,
  creates_accounts boolean NOT NULL DEFAULT true,
  status public.identity_provider_status NOT NULL DEFAULT 'draft',
  last_used_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_identity_providers PRIMARY KEY (id),
  CONSTRAINT uq_identity_providers_organization_id_id UNIQUE (organization_id, id),
  CONSTRAINT uq_identity_providers_organization_id_issuer_client_id UNIQUE (organization_id, issuer, client_id),
  CONSTRAINT chk_identity_providers_name CHECK (name <> ''),
  CONSTRAINT chk_identity_providers_issuer CHECK (issuer <> ''),
  CONSTRAINT chk_identity_providers_client_id CHECK (client_id <> ''),
  CONSTRAINT chk_identity_providers_secret_name CHECK (secret_name <> ''),
  CONSTRAINT chk_identity_providers_metadata_url CHECK (metadata_url ~ '^https?://')
);

ALTER TABLE public.identity_providers
  ADD CONSTRAINT fk_identity_providers_organization FOREIGN KEY (organization_id)
  REFERENCES public.organizations (id)
  ON DELETE RESTRICT;

CREATE TRIGGER trg_identity_providers_updated_at
  BEFORE UPDATE ON public.identity_providers
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_identity_providers_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.identity_providers
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

ALTER TABLE public.identity_providers ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.identity_providers FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.identity_providers FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

COMMENT ON TABLE public.identity_providers IS 'Somebody whose word is taken for who a person is.';
COMMENT ON COLUMN public.identity_providers.id IS 'Surrogate key.';
COMMENT ON COLUMN public.identity_providers.organization_id IS 'Whose people it signs in, where there are several organizations.';
COMMENT ON COLUMN public.identity_providers.name IS 'What the sign-in button says.';
COMMENT ON COLUMN public.identity_providers.protocol IS 'How it is talked to.';
COMMENT ON COLUMN public.identity_providers.issuer IS 'Its name for itself: issuer URL or entity id.';
COMMENT ON COLUMN public.identity_providers.client_id IS 'Our name there: client id or audience.';
COMMENT ON COLUMN public.identity_providers.secret_name IS 'Entry of the secret store that holds key or secret; empty when none is needed.';
COMMENT ON COLUMN public.identity_providers.metadata_url IS 'Where its keys and addresses are published.';
COMMENT ON COLUMN public.identity_providers.creates_accounts IS 'Whoever signs in for the first time gets an account.';
COMMENT ON COLUMN public.identity_providers.status IS 'Only active ones sign people in.';
COMMENT ON COLUMN public.identity_providers.last_used_at IS 'The last sign-in through it.';
COMMENT ON COLUMN public.identity_providers.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.identity_providers.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT uq_identity_providers_organization_id_id ON public.identity_providers IS 'Others refer to a row of their own tenant by it.';
COMMENT ON CONSTRAINT uq_identity_providers_organization_id_issuer_client_id ON public.identity_providers IS 'A provider is connected once.';
COMMENT ON CONSTRAINT chk_identity_providers_name ON public.identity_providers IS 'An empty name is no name.';
COMMENT ON CONSTRAINT chk_identity_providers_issuer ON public.identity_providers IS 'An empty issuer is no issuer.';
COMMENT ON CONSTRAINT chk_identity_providers_client_id ON public.identity_providers IS 'An empty client id is no client id.';
COMMENT ON CONSTRAINT chk_identity_providers_secret_name ON public.identity_providers IS 'An empty secret name is no secret name.';
COMMENT ON CONSTRAINT chk_identity_providers_metadata_url ON public.identity_providers IS 'Only web addresses are followed from here.';
COMMENT ON CONSTRAINT fk_identity_providers_organization ON public.identity_providers IS 'A organization stays as long as a identity provider refers to it.';
COMMENT ON POLICY tenant_isolation ON public.identity_providers IS 'A connection sees and writes rows of one organization alone, which its setting app.tenant_id names, and none without the setting.';
COMMENT ON TRIGGER trg_identity_providers_updated_at ON public.identity_providers IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_identity_providers_audit ON public.identity_providers IS 'Every change of a row leaves a row in the audit table.';
