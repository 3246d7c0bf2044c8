INSERT INTO member (member_id, external_id, card_number, status, locale, joined_us, content_hash,
                    recorded_us)
VALUES (:member, :external_id, :card_number, 'active', :locale, :joined, :content_hash, :recorded)
