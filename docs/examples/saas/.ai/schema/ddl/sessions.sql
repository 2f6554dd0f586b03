-- Table sessions of multi-tenant
-- Needs first: organizations.sql, users.sql

CREATE TABLE public.sessions (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  user_id bigint NOT NULL,
  token_hash text NOT NULL,
  ip_address inet,
  user_agent text,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_sessions PRIMARY KEY (id),
  CONSTRAINT uq_sessions_token_hash UNIQUE (token_hash),
  CONSTRAINT chk_sessions_lifetime CHECK (expires_at > created_at)
);

CREATE INDEX idx_sessions_expires_at ON public.sessions USING btree (expires_at);

CREATE INDEX idx_sessions_user_id_created_at ON public.sessions USING btree (user_id, created_at DESC);

ALTER TABLE public.sessions
  ADD CONSTRAINT fk_sessions_user FOREIGN KEY (user_id)
  REFERENCES public.users (id)
  ON DELETE CASCADE;

CREATE TRIGGER trg_sessions_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.sessions
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

COMMENT ON TABLE public.sessions IS 'A signed-in device, until it expires or is revoked.';
COMMENT ON COLUMN public.sessions.id IS 'Surrogate key.';
COMMENT ON COLUMN public.sessions.user_id IS 'Who is signed in.';
COMMENT ON COLUMN public.sessions.token_hash IS 'SHA-256 of the session token.';
COMMENT ON COLUMN public.sessions.ip_address IS 'Where the sign-in came from.';
COMMENT ON COLUMN public.sessions.user_agent IS 'What the browser calls itself.';
COMMENT ON COLUMN public.sessions.expires_at IS 'When it ends by itself.';
COMMENT ON COLUMN public.sessions.revoked_at IS 'When it was ended early.';
COMMENT ON COLUMN public.sessions.created_at IS 'When the row was made.';
COMMENT ON CONSTRAINT uq_sessions_token_hash ON public.sessions IS 'No two share one token hash.';
COMMENT ON CONSTRAINT chk_sessions_lifetime ON public.sessions IS 'A session that has ended before it began is a mistake.';
COMMENT ON CONSTRAINT fk_sessions_user ON public.sessions IS 'The session is a part of the user and goes with it.';
COMMENT ON INDEX public.idx_sessions_expires_at IS 'Remove the sessions that have expired.';
COMMENT ON INDEX public.idx_sessions_user_id_created_at IS 'List the sessions of a user, newest first.';
COMMENT ON TRIGGER trg_sessions_audit ON public.sessions IS 'Every change of a row leaves a row in the audit table.';
