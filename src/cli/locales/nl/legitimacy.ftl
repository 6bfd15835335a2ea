# Legitimiteit: src/legitimacy

legitimacy-limit_loosened = de drempel { $key } kan alleen strenger zijn dan die van de criteria: { $bound ->
        [least] minstens { $limit }, en niet { $found }
       *[most] hoogstens { $limit }, en niet { $found }
    }
    .hint = schrijf { $limit } of een strenger getal, of haal de regel weg: dan geldt de drempel van de criteria
    .explain = De acht criteria hebben voor alle netwerken dezelfde drempels, zodat ‘aangetoond’ overal hetzelfde betekent. Een netwerk mag meer van zichzelf vragen, in de tabel legitimacy.limits van site.toml, nooit minder. De soepelere drempel telt niet: de beoordeling volgt die van de criteria.
