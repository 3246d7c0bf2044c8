INSERT INTO member_pii (member_id, first_name, last_name, email, phone, birthday, address_line,
                        postcode, city, country, attributes, search_text, sort_key)
VALUES (:member, :first_name, :last_name, :email, :phone, :birthday, :address_line, :postcode,
        :city, :country, :attributes, :search_text, :sort_key)
