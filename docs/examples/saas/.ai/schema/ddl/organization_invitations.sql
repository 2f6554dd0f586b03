-- Table organization_invitations of multi-tenant
-- Needs first: organization_members.sql, organizations.sql, users.sql

CREATE TABLE public.organization_invitations (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  organization_id bigint NOT NULL,
  invited_by_id bigint,
  email text NOT NULL,
  role public.member_role NOT NULL DEFAULT 'member',
  token_hash text NOT NULL,
  expires_at timestamptz NOT NULL,
  accepted_at timestamptz,
  revoked_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_organization_invitations PRIMARY KEY (id),
  CONSTRAINT uq_organization_invitations_token_hash UNIQUE (token_hash),
  CONSTRAINT chk_organization_invitations_email CHECK (email LIKE '%_@_%'),
  CONSTRAINT chk_organization_invitations_email_lower CHECK (email = lower(email)),
  CONSTRAINT chk_organization_invitations_lifetime CHECK (expires_at > created_at),
  CONSTRAINT chk_organization_invitations_one_end CHECK (accepted_at IS NULL OR revoked_at IS NULL)
);

CREATE INDEX idx_organization_invitations_invited_by_id ON public.organization_invitations USING btree (invited_by_id);

CREATE INDEX idx_organization_invitations_organization_id_created_at ON public.organization_invitations USING btree (organization_id, created_at DESC);

CREATE UNIQUE INDEX uq_organization_invitations_organization_id_email ON public.organization_invitations USING btree (organization_id, email) WHERE accepted_at IS NULL AND revoked_at IS NULL;

ALTER TABLE public.organization_invitations
  ADD CONSTRAINT fk_organization_invitations_organization FOREIGN KEY (organization_id)
  REFERENCES public.organizations (id)
  ON DELETE CASCADE;

ALTER TABLE public.organization_invitations
  ADD CONSTRAINT fk_organization_invitations_invited_by FOREIGN KEY (invited_by_id)
  REFERENCES public.users (id)
  ON DELETE SET NULL;

CREATE TRIGGER trg_organization_invitations_updated_at
  BEFORE UPDATE ON public.organization_invitations
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_organization_invitations_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.organization_invitations
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

ALTER TABLE public.organization_invitations ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.organization_invitations FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.organization_invitations FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

COMMENT ON TABLE public.organization_invitations IS 'An offer to join, sent to an address.';
COMMENT ON COLUMN public.organization_invitations.id IS 'Surrogate key.';
COMMENT ON COLUMN public.organization_invitations.organization_id IS 'Where the person is invited to.';
COMMENT ON COLUMN public.organization_invitations.invited_by_id IS 'Who invited; empty for the system.';
COMMENT ON COLUMN public.organization_invitations.email IS 'Whom it was sent to.';
COMMENT ON COLUMN public.organization_invitations.role IS 'What the person will be.';
COMMENT ON COLUMN public.organization_invitations.token_hash IS 'SHA-256 of the token in the link.';
COMMENT ON COLUMN public.organization_invitations.expires_at IS 'When the link stops working.';
COMMENT ON COLUMN public.organization_invitations.accepted_at IS 'When it was taken; empty until then.';
COMMENT ON COLUMN public.organization_invitations.revoked_at IS 'When it was taken back; empty unless it was.';
COMMENT ON COLUMN public.organization_invitations.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.organization_invitations.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT uq_organization_invitations_token_hash ON public.organization_invitations IS 'No two share one token hash.';
COMMENT ON CONSTRAINT chk_organization_invitations_email ON public.organization_invitations IS 'A mail address has an @ with something on both sides.';
COMMENT ON CONSTRAINT chk_organization_invitations_email_lower ON public.organization_invitations IS 'Addresses are kept in lower case.';
COMMENT ON CONSTRAINT chk_organization_invitations_lifetime ON public.organization_invitations IS 'A link works for some time.';
COMMENT ON CONSTRAINT chk_organization_invitations_one_end ON public.organization_invitations IS 'What was taken cannot be taken back.';
COMMENT ON CONSTRAINT fk_organization_invitations_organization ON public.organization_invitations IS 'The organization invitation is a part of the organization and goes with it.';
COMMENT ON CONSTRAINT fk_organization_invitations_invited_by ON public.organization_invitations IS 'The organization invitation outlives the user and forgets it.';
COMMENT ON INDEX public.idx_organization_invitations_invited_by_id IS 'Finds the organization_invitations of one of the users, also when that is deleted.';
COMMENT ON INDEX public.idx_organization_invitations_organization_id_created_at IS 'List the open invitations of an organization.';
COMMENT ON INDEX public.uq_organization_invitations_organization_id_email IS 'One open invitation for an address. It holds where accepted_at IS NULL AND revoked_at IS NULL.';
COMMENT ON POLICY tenant_isolation ON public.organization_invitations IS 'A connection sees and writes rows of one organization alone, which its setting app.tenant_id names, and none without the setting.';
COMMENT ON TRIGGER trg_organization_invitations_updated_at ON public.organization_invitations IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_organization_invitations_audit ON public.organization_invitations IS 'Every change of a row leaves a row in the audit table.';
