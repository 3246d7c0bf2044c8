UPDATE gift SET reserved = reserved - :count WHERE sku = :sku
