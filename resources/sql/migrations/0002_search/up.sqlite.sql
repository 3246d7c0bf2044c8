-- Look-up as you type: an index of three-letter pieces. Written with the row it stands for, not by a
-- trigger: with trusted_schema off a trigger may not touch a virtual table.
CREATE VIRTUAL TABLE member_fts USING fts5 (
    search_text, content = 'member_pii', content_rowid = 'member_id', tokenize = 'trigram'
)
