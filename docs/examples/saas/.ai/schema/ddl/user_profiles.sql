-- Table user_profiles of multi-tenant
-- Needs first: organizations.sql, users.sql

CREATE TABLE public.user_profiles (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  user_id bigint NOT NULL,
  display_name text,
  avatar_url text,
  bio text,
  date_of_birth date,
  locale text NOT NULL DEFAULT 'en',
  time_zone text NOT NULL DEFAULT 'UTC',
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_user_profiles PRIMARY KEY (id),
  CONSTRAINT uq_user_profiles_user_id UNIQUE (user_id),
  CONSTRAINT chk_user_profiles_display_name CHECK (display_name <> ''),
  CONSTRAINT chk_user_profiles_avatar_url CHECK (avatar_url ~ '^https?://'),
  CONSTRAINT chk_user_profiles_locale CHECK (locale <> ''),
  CONSTRAINT chk_user_profiles_time_zone CHECK (time_zone <> '')
);

ALTER TABLE public.user_profiles
  ADD CONSTRAINT fk_user_profiles_user FOREIGN KEY (user_id)
  REFERENCES public.users (id)
  ON DELETE CASCADE;

CREATE TRIGGER trg_user_profiles_updated_at
  BEFORE UPDATE ON public.user_profiles
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_user_profiles_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.user_profiles
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

COMMENT ON TABLE public.user_profiles IS 'What a person tells others about themselves.';
COMMENT ON COLUMN public.user_profiles.id IS 'Surrogate key.';
COMMENT ON COLUMN public.user_profiles.user_id IS 'Whose profile it is.';
COMMENT ON COLUMN public.user_profiles.display_name IS 'The name that others see.';
COMMENT ON COLUMN public.user_profiles.avatar_url IS 'A picture of the person.';
COMMENT ON COLUMN public.user_profiles.bio IS 'A few words about the person.';
COMMENT ON COLUMN public.user_profiles.date_of_birth IS 'For age limits; empty when nobody asked.';
COMMENT ON COLUMN public.user_profiles.locale IS 'Language tag for texts, such as `en` or `pt-BR`.';
COMMENT ON COLUMN public.user_profiles.time_zone IS 'Time zone name for showing dates.';
COMMENT ON COLUMN public.user_profiles.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.user_profiles.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT uq_user_profiles_user_id ON public.user_profiles IS 'At most one for each user.';
COMMENT ON CONSTRAINT chk_user_profiles_display_name ON public.user_profiles IS 'An empty display name is no display name.';
COMMENT ON CONSTRAINT chk_user_profiles_avatar_url ON public.user_profiles IS 'Only web addresses are followed from here.';
COMMENT ON CONSTRAINT chk_user_profiles_locale ON public.user_profiles IS 'An empty locale is no locale.';
COMMENT ON CONSTRAINT chk_user_profiles_time_zone ON public.user_profiles IS 'An empty time zone is no time zone.';
COMMENT ON CONSTRAINT fk_user_profiles_user ON public.user_profiles IS 'The user profile is a part of the user and goes with it.';
COMMENT ON TRIGGER trg_user_profiles_updated_at ON public.user_profiles IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_user_profiles_audit ON public.user_profiles IS 'Every change of a row leaves a row in the audit table.';
