-- The gallery after a year: see gallery.sql.
CREATE TABLE artist (
  artist_id integer GENERATED ALWAYS AS IDENTITY,
  name text NOT NULL,
  CONSTRAINT artist_pkey PRIMARY KEY (artist_id)
);
COMMENT ON TABLE artist IS 'Somebody who paints.';

CREATE TABLE painting (
  painting_id integer GENERATED ALWAYS AS IDENTITY,
  artist_id integer NOT NULL,
  title text NOT NULL,
  price numeric(10, 2) NOT NULL,
  CONSTRAINT painting_pkey PRIMARY KEY (painting_id),
  CONSTRAINT painting_price_check CHECK (price >= 0),
  CONSTRAINT painting_artist_id_fkey FOREIGN KEY (artist_id) REFERENCES artist (artist_id)
);
COMMENT ON TABLE painting IS 'A picture that is for sale, or was.';

CREATE TABLE customer (
  customer_id integer GENERATED ALWAYS AS IDENTITY,
  mail text NOT NULL,
  CONSTRAINT customer_pkey PRIMARY KEY (customer_id),
  CONSTRAINT customer_email_key UNIQUE (mail)
);
COMMENT ON TABLE customer IS 'Somebody who buys.';

CREATE TABLE sale (
  sale_id integer GENERATED ALWAYS AS IDENTITY,
  customer_id integer NOT NULL,
  painting_id integer NOT NULL,
  sold_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT sale_pkey PRIMARY KEY (sale_id),
  CONSTRAINT sale_painting_id_key UNIQUE (painting_id),
  CONSTRAINT sale_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customer (customer_id),
  CONSTRAINT sale_painting_id_fkey FOREIGN KEY (painting_id) REFERENCES painting (painting_id)
);
COMMENT ON TABLE sale IS 'A painting that somebody bought.';

CREATE TABLE room (
  room_id integer GENERATED ALWAYS AS IDENTITY,
  name text NOT NULL,
  CONSTRAINT room_pkey PRIMARY KEY (room_id)
);
COMMENT ON TABLE room IS 'Where paintings hang.';

CREATE INDEX sale_customer_id_idx ON sale (customer_id);
CREATE INDEX painting_artist_id_idx ON painting (artist_id);
