UPDATE gift SET reserved = reserved + :count WHERE sku = :sku AND on_hand - reserved >= :count
