UPDATE gift SET reserved = reserved - :count, on_hand = on_hand - :count WHERE sku = :sku
