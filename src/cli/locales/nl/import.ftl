# pignon import, pignon export: src/cli/import.rs, src/cli/export.rs, src/import

cmd-import = Neemt een lijst uit een rekenblad over
    .examples =
        # toont de bestanden die het zou maken, en vraagt
        pignon import members leden.xlsx
        # maakt ze of vult ze aan, zonder te vragen
        pignon import members leden.xlsx --yes
cmd-import-members = Maakt bestanden van leden of vult ze aan uit een lijst (CSV, XLSX, ODS)
    .examples =
        # toont de bestanden die het zou maken of wijzigen, en vraagt
        pignon import members leden.xlsx
        # zegt wat een kolom bevat waarvan de naam niet herkend wordt
        pignon import members leden.csv --map "Functietitel=profession" --yes
        # neemt portretten uit een map, genoemd naar de mensen
        pignon import members leden.xlsx --photos portretten --yes
cmd-import-recipients = Vult het adresboek van de brieven aan uit een lijst (CSV, XLSX, ODS)
    .examples =
        # toont wat het aan het adresboek zou toevoegen, en vraagt
        pignon import recipients artsen.xlsx
        # zegt wat een kolom bevat waarvan de naam niet herkend wordt
        pignon import recipients artsen.csv --map "Naam van de praktijk=practice" --yes
cmd-export = Geeft het netwerk zijn eigen gegevens terug: leden, aanbod, tarieven als CSV en JSON
    .examples =
        # leden, aanbod en prijzen, als CSV en JSON
        pignon export gegevens
arg-import-members-file = De lijst: CSV, XLSX of ODS, met een rij namen
    .value = BESTAND
arg-import-recipients-file = De lijst: CSV, XLSX of ODS, met een rij namen
    .value = BESTAND
arg-import-members-map = Wat een kolom bevat die niet herkend wordt; ‘-’ laat ze weg
    .value = KOLOM=VELD
arg-import-recipients-map = Wat een kolom bevat die niet herkend wordt; ‘-’ laat ze weg
    .value = KOLOM=VELD
arg-import-members-photos = Map met portretten, op naam van de personen
    .value = MAP
arg-full = Toon nieuwe bestanden volledig, en de waarden van private bestanden
arg-import-members-yes = Doe het zonder te vragen
arg-import-recipients-yes = Doe het zonder te vragen
arg-export-dir = Map om in te schrijven
    .value = MAP

usage-import-map = schrijf de naam van een kolom, ‘=’ en een veld, zoals in ‘Functietitel=profession’

import-mapping = Waarvoor de kolommen gehouden worden:
import-column = { $name } → { $field }
import-column-unknown = { $name } → niets (--map "{ $name }=VELD" zegt wat het is)
import-new = nieuw: { $path } (rij { $rows })
import-change = gewijzigd: { $path } ({ $count ->
    [one] rij
   *[other] rijen
} { $rows })
import-full = … de andere nieuwe bestanden worden niet getoond: --full toont ze alle
import-rejected = rij { $row } wordt niet overgenomen: { $why }
import-problem-missing = ‘{ $field }’ is leeg
import-problem-unknown = ‘{ $field }’ wordt niet begrepen
import-problem-twice = dezelfde persoon staat in een vorige rij
import-problem-ambiguous = meer dan één persoon hier komt in aanmerking
import-problem-unreadable = het bestand van de persoon heeft fouten: ‘pignon check’ legt ze uit
import-problem-private-unreadable = private/members.toml heeft fouten: ‘pignon check’ legt ze uit
import-problem-no-photo = er is geen foto met deze naam in de map
import-problem-photo-ending = er is een portret met een andere extensie: haal dat eerst weg
import-problem-taken = content/members bevat al een bestand met deze naam, dat niet van deze persoon is: hernoem het, of geef een andere naam in een kolom ‘slug’
import-problem-no-slug = van deze naam kan geen bestandsnaam gemaakt worden: geef er een in een kolom ‘slug’, in Latijnse letters
import-problem-photo-taken = er is al een foto met deze naam die niet gelezen kon worden: haal die eerst weg
import-problem-no-columns = er ontbreekt een kolom voor naam, straat, postcode of gemeente
import-summary = nieuw: { $new }, gewijzigd: { $changed }; rijen die er al staan: { $same }, niet overgenomen: { $rejected }
import-ask = Dit schrijven?
import-preview = er is niets geschreven: --yes schrijft het
import-done = { $count ->
    [one] { $count } bestand geschreven
   *[other] { $count } bestanden geschreven
}; ‘pignon check’ zegt wat nog ontbreekt
import-done-recipients = { $count ->
    [one] { $count } bestand geschreven
   *[other] { $count } bestanden geschreven
}; ‘pignon letters plan’ zegt aan wie u zou schrijven
import-to-mend = { $count ->
    [one] { $count } te verbeteren rij staat in { $path }
   *[other] { $count } te verbeteren rijen staan in { $path }
}: verbeter daar, en importeer dan dat bestand
import-reason = reden
import-mend-ending = te-verbeteren
import-book-moves = { $path } wordt overgenomen in { $new }, dat voortaan gelezen wordt
import-fault-large = het is groter dan 5 MB
import-fault-empty = het is leeg
import-fault-old = het heeft een oud formaat van Excel: bewaar het als .xlsx of .csv
import-fault-unreadable = het is geen tekst en geen werkmap
import-fault-quote = een aanhalingsteken gaat open en nooit dicht
error-import-table = { $path } is geen lijst die gelezen kan worden: { $why }
error-import-book = { $path } kan niet als tabel gelezen worden; ‘pignon letters plan’ zegt waarom

export-done = { $count ->
    [one] { $count } bestand
   *[other] { $count } bestanden
} in { $path }
error-export-place = { $path } kan de gegevens niet bevatten: het is de map van het netwerk, een map errond, of een map waaruit de site gemaakt wordt; noem een andere
