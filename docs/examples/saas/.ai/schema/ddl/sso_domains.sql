-- Table sso_domains of multi-tenant
-- Needs first: identity_providers.sql, organizations.sql

CREATE TABLE public.sso_domains (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  organization_id bigint NOT NULL,
  identity_provider_id bigint NOT NULL,
  domain text NOT NULL,
  challenge text NOT NULL,
  verified_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_sso_domains PRIMARY KEY (id),
  CONSTRAINT chk_sso_domains_domain CHECK (domain <> ''),
  CONSTRAINT chk_sso_domains_challenge CHECK (challenge <> ''),
  CONSTRAINT chk_sso_domains_domain_lower CHECK (domain = lower(domain))
);

CREATE INDEX idx_sso_domains_organization_id_domain_partial ON public.sso_domains USING btree (organization_id, domain) WHERE verified_at IS NOT NULL;

CREATE INDEX idx_sso_domains_organization_id_identity_provider_id ON public.sso_domains USING btree (organization_id, identity_provider_id);

CREATE UNIQUE INDEX uq_sso_domains_domain ON public.sso_domains USING btree (domain) WHERE verified_at IS NOT NULL;

ALTER TABLE public.sso_domains
  ADD CONSTRAINT fk_sso_domains_organization FOREIGN KEY (organization_id)
  REFERENCES public.organizations (id)
  ON DELETE RESTRICT;

ALTER TABLE public.sso_domains
  ADD CONSTRAINT fk_sso_domains_identity_provider FOREIGN KEY (organization_id, identity_provider_id)
  REFERENCES public.identity_providers (organization_id, id)
  ON DELETE CASCADE;

CREATE TRIGGER trg_sso_domains_updated_at
  BEFORE UPDATE ON public.sso_domains
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_sso_domains_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.sso_domains
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

ALTER TABLE public.sso_domains ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.sso_domains FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.sso_domains FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

COMMENT ON TABLE public.sso_domains IS 'A mail domain whose people sign in through one provider.';
COMMENT ON COLUMN public.sso_domains.id IS 'Surrogate key.';
COMMENT ON COLUMN public.sso_domains.organization_id IS 'The organization that owns the sso domain; no other sees it.';
COMMENT ON COLUMN public.sso_domains.identity_provider_id IS 'Where its people are sent.';
COMMENT ON COLUMN public.sso_domains.domain IS 'What stands behind the @.';
COMMENT ON COLUMN public.sso_domains.challenge IS 'What the owner puts into a TXT record to prove that the domain is theirs.';
COMMENT ON COLUMN public.sso_domains.verified_at IS 'When the record was found; nobody is sent anywhere before.';
COMMENT ON COLUMN public.sso_domains.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.sso_domains.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT chk_sso_domains_domain ON public.sso_domains IS 'An empty domain is no domain.';
COMMENT ON CONSTRAINT chk_sso_domains_challenge ON public.sso_domains IS 'An empty challenge is no challenge.';
COMMENT ON CONSTRAINT chk_sso_domains_domain_lower ON public.sso_domains IS 'Domains don''t differ by case.';
COMMENT ON CONSTRAINT fk_sso_domains_organization ON public.sso_domains IS 'A organization stays as long as a sso domain refers to it.';
COMMENT ON CONSTRAINT fk_sso_domains_identity_provider ON public.sso_domains IS 'The sso domain is a part of the identity provider and goes with it.';
COMMENT ON INDEX public.idx_sso_domains_organization_id_domain_partial IS 'Find the provider of a mail domain.';
COMMENT ON INDEX public.idx_sso_domains_organization_id_identity_provider_id IS 'Finds the sso_domains of one of the identity_providers, also when that is deleted.';
COMMENT ON INDEX public.uq_sso_domains_domain IS 'A proved domain leads to one provider. It holds where verified_at IS NOT NULL.';
COMMENT ON POLICY tenant_isolation ON public.sso_domains IS 'A connection sees and writes rows of one organization alone, which its setting app.tenant_id names, and none without the setting.';
COMMENT ON TRIGGER trg_sso_domains_updated_at ON public.sso_domains IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_sso_domains_audit ON public.sso_domains IS 'Every change of a row leaves a row in the audit table.';
