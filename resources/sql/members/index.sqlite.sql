INSERT INTO member_fts (rowid, search_text) VALUES (:member, :search_text)
