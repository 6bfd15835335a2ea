a = { 123456789012345.123456789012345 ->
    [one] { NUMBER($count, minimumFractionDigits: 15) }
   *[other] x
}
b = { 12345678901234567890123 ->
    [one] o
   *[other] p
}
