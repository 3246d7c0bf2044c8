-- Look-up as you type: an index of three-letter pieces, kept in step by triggers.
CREATE VIRTUAL TABLE member_fts USING fts5 (
    search_text, content = 'member_pii', content_rowid = 'member_id', tokenize = 'trigram'
)
--;
CREATE TRIGGER member_fts_insert AFTER INSERT ON member_pii
BEGIN
    INSERT INTO member_fts (rowid, search_text) VALUES (NEW.member_id, NEW.search_text);
END
--;
CREATE TRIGGER member_fts_delete AFTER DELETE ON member_pii
BEGIN
    INSERT INTO member_fts (member_fts, rowid, search_text)
    VALUES ('delete', OLD.member_id, OLD.search_text);
END
--;
CREATE TRIGGER member_fts_update AFTER UPDATE OF search_text ON member_pii
BEGIN
    INSERT INTO member_fts (member_fts, rowid, search_text)
    VALUES ('delete', OLD.member_id, OLD.search_text);
    INSERT INTO member_fts (rowid, search_text) VALUES (NEW.member_id, NEW.search_text);
END
