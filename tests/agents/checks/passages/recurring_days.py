"""Days that come back every week: one sentence beside its passage."""

WRONG = (
    (
        "Une visite guidée part chaque samedi de la place.",
        (
            "Une visite guidée part chaque dimanche de la place.",
            "Tous les vendredis, une visite guidée part de la place.",
        ),
    ),
    (
        "La halle ouvre tous les mardis et vendredis jusqu’à midi.",
        ("La halle ouvre les mardis et samedis jusqu’à midi.", "Chaque lundi, la halle ouvre jusqu’à midi."),
    ),
)
RIGHT = (
    (
        "Le marché se tient tous les mardis sous la halle.",
        ("Sous la halle, le marché a lieu chaque mardi.", "Le marché du mardi se tient sous la halle."),
    ),
    (
        "Le musée est fermé le lundi et le jeudi.",
        ("Les lundis et jeudis, le musée est fermé.", "Le musée ferme chaque lundi et chaque jeudi."),
    ),
)
