-- Look-up as you type: an index of three-letter pieces.
CREATE EXTENSION IF NOT EXISTS pg_trgm
--;
CREATE INDEX member_pii_search_ix ON member_pii USING gin (search_text gin_trgm_ops)
