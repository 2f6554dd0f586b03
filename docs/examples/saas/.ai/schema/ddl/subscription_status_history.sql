-- Table subscription_status_history of multi-tenant
-- Needs first: organizations.sql, subscriptions.sql, users.sql

CREATE TABLE public.subscription_status_history (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  organization_id bigint NOT NULL,
  subscription_id bigint NOT NULL,
  changed_by_id bigint,
  status public.subscription_status NOT NULL,
  reason text,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_subscription_status_history PRIMARY KEY (id)
);

CREATE INDEX idx_subscription_status_history_changed_by_id ON public.subscription_status_history USING btree (changed_by_id);

CREATE INDEX idx_subscription_status_history_organization_id_subscr_35ba735b ON public.subscription_status_history USING btree (organization_id, subscription_id, created_at DESC);

ALTER TABLE public.subscription_status_history
  ADD CONSTRAINT fk_subscription_status_history_organization FOREIGN KEY (organization_id)
  REFERENCES public.organizations (id)
  ON DELETE RESTRICT;

ALTER TABLE public.subscription_status_history
  ADD CONSTRAINT fk_subscription_status_history_subscription FOREIGN KEY (organization_id, subscription_id)
  REFERENCES public.subscriptions (organization_id, id)
  ON DELETE CASCADE;

ALTER TABLE public.subscription_status_history
  ADD CONSTRAINT fk_subscription_status_history_changed_by FOREIGN KEY (changed_by_id)
  REFERENCES public.users (id)
  ON DELETE SET NULL;

CREATE TRIGGER trg_subscription_status_history_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.subscription_status_history
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

ALTER TABLE public.subscription_status_history ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.subscription_status_history FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.subscription_status_history FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

COMMENT ON TABLE public.subscription_status_history IS 'A change of a subscription''s status.';
COMMENT ON COLUMN public.subscription_status_history.id IS 'Surrogate key.';
COMMENT ON COLUMN public.subscription_status_history.organization_id IS 'The organization that owns the subscription status history; no other sees it.';
COMMENT ON COLUMN public.subscription_status_history.subscription_id IS 'The subscription.';
COMMENT ON COLUMN public.subscription_status_history.changed_by_id IS 'Who changed it; empty for the system.';
COMMENT ON COLUMN public.subscription_status_history.status IS 'The status that it got.';
COMMENT ON COLUMN public.subscription_status_history.reason IS 'Why, as for a cancellation.';
COMMENT ON COLUMN public.subscription_status_history.created_at IS 'When the row was made.';
COMMENT ON CONSTRAINT fk_subscription_status_history_organization ON public.subscription_status_history IS 'A organization stays as long as a subscription status history refers to it.';
COMMENT ON CONSTRAINT fk_subscription_status_history_subscription ON public.subscription_status_history IS 'The subscription status history is a part of the subscription and goes with it.';
COMMENT ON CONSTRAINT fk_subscription_status_history_changed_by ON public.subscription_status_history IS 'The subscription status history outlives the user and forgets it.';
COMMENT ON INDEX public.idx_subscription_status_history_changed_by_id IS 'Finds the subscription_status_history of one of the users, also when that is deleted.';
COMMENT ON INDEX public.idx_subscription_status_history_organization_id_subscr_35ba735b IS 'Read the history of a subscription, newest first.';
COMMENT ON POLICY tenant_isolation ON public.subscription_status_history IS 'A connection sees and writes rows of one organization alone, which its setting app.tenant_id names, and none without the setting.';
COMMENT ON TRIGGER trg_subscription_status_history_audit ON public.subscription_status_history IS 'Every change of a row leaves a row in the audit table.';
