# Wat de acht criteria zeggen, op de pagina’s en in de terminal.
#
# Een zin telt en noemt nooit iemand. Er staat geen punt achter: de terminal zet er na een
# dubbele punt de namen bij. De zinnen « next » en « upcoming » dienen alleen de terminal.

## Parts of phrases

legitimacy-part-kind = { $kind ->
    [intervision] Intervisie
    [supervision] Supervisie
   *[team_meeting] Teamvergadering
}
legitimacy-part-rhythm = { $days ->
    [7] elke week
    [14] om de twee weken
    [21] om de drie weken
    [28] om de vier weken
    [30] elke maand
    [31] elke maand
    [60] om de twee maanden
    [61] om de twee maanden
    [90] elk kwartaal
    [91] elk kwartaal
    [92] elk kwartaal
    [one] elke dag
   *[other] om de { $days } dagen
}
legitimacy-part-month = { $month ->
    [1] januari { $year }
    [2] februari { $year }
    [3] maart { $year }
    [4] april { $year }
    [5] mei { $year }
    [6] juni { $year }
    [7] juli { $year }
    [8] augustus { $year }
    [9] september { $year }
    [10] oktober { $year }
    [11] november { $year }
   *[12] december { $year }
}
legitimacy-part-register = { $register ->
    [compsy] Psychologencommissie
    [order_of_physicians] Orde der artsen
    [nihdi] RIZIV
    [spf_visa] Visum van de FOD Volksgezondheid
   *[community_recognition] Erkenning door de Gemeenschap
}
legitimacy-part-area = { $area ->
    [work_psychopathology] Arbeidspsychopathologie
    [five_components] De vijf A’s
    [wellbeing_act] Welzijnswet
    [sociology] Arbeidssociologie
    [work_organisation] Arbeidsorganisatie
   *[psychopathology] Algemene psychopathologie
}

## Criteria about each person who sees patients

legitimacy-no-clinicians = Nog geen enkele fiche zegt wie patiënten ontvangt
legitimacy-next-no-clinicians = Schrijf clinical = true in de fiche van ieder die patiënten ontvangt

## 1. Several qualified, trained members

legitimacy-qualified-shown = { $count ->
    [one] { $count } lid heeft een van de vereiste diploma’s en een getuigschrift in de ‘clinique du travail’
   *[other] { $count } leden hebben elk een van de vereiste diploma’s en een getuigschrift in de ‘clinique du travail’
}
legitimacy-qualified-short = { $shown ->
    [0] Minstens { $least } leden moeten zowel het diploma als het getuigschrift hebben; dat is nog voor niemand aangetoond
    [one] Minstens { $least } leden moeten zowel het diploma als het getuigschrift hebben; dat is aangetoond voor { $shown } lid
   *[other] Minstens { $least } leden moeten zowel het diploma als het getuigschrift hebben; dat is aangetoond voor { $shown } leden
}
legitimacy-qualified-few-members = { $found ->
    [0] Er zijn minstens { $least } leden nodig; het netwerk heeft er geen
   *[other] Er zijn minstens { $least } leden nodig; het netwerk telt er { $found }
}
legitimacy-qualified-not-met = { $shown ->
    [0] Alle lijsten van diploma’s en opleidingen zijn volledig, en geen enkel lid heeft beide; er zijn er minstens { $least } nodig
    [one] Alle lijsten van diploma’s en opleidingen zijn volledig, en { $shown } lid heeft beide; er zijn er minstens { $least } nodig
   *[other] Alle lijsten van diploma’s en opleidingen zijn volledig, en { $shown } leden hebben beide; er zijn er minstens { $least } nodig
}
legitimacy-next-degree = { $count ->
    [one] Voeg het diploma (vakgebied, instelling, jaar) toe aan de fiche van { $count } persoon
   *[other] Voeg het diploma (vakgebied, instelling, jaar) toe aan de fiche van { $count } personen
}
legitimacy-next-training = { $count ->
    [one] Voeg de opleiding met getuigschrift in de ‘clinique du travail’, als die gevolgd is, toe aan de fiche van { $count } persoon
   *[other] Voeg de opleiding met getuigschrift in de ‘clinique du travail’, als die gevolgd is, toe aan de fiche van { $count } personen
}
legitimacy-next-training-open = { $count ->
    [one] Noteer het einde van de opleiding (completed_on) zodra ze voltooid is, voor { $count } persoon
   *[other] Noteer het einde van de opleiding (completed_on) zodra ze voltooid is, voor { $count } personen
}
legitimacy-next-qualified-people = Breng minstens { $least } leden samen die elk het diploma en het getuigschrift hebben

## 2. Reflective work

legitimacy-reflexivity-shown = { $count ->
    [one] Wie patiënten ontvangt, vervult dit criterium; geattesteerd op { $date }
   *[other] De { $count } personen die patiënten ontvangen, vervullen dit criterium; het oudste attest is van { $date }
}
legitimacy-reflexivity-none = { $count ->
    [one] Het attest ontbreekt voor { $count } persoon op { $total }
   *[other] Het attest ontbreekt voor { $count } personen op { $total }
}
legitimacy-reflexivity-aged = { $count ->
    [one] Het attest is meer dan { $months } maanden oud voor { $count } persoon op { $total }
   *[other] Het attest is meer dan { $months } maanden oud voor { $count } personen op { $total }
}
legitimacy-reflexivity-not-met = { $count ->
    [one] Het criterium is niet vervuld voor { $count } persoon op { $total }
   *[other] Het criterium is niet vervuld voor { $count } personen op { $total }
}
legitimacy-next-reflexivity = { $count ->
    [one] Laat de reflectie van { $count } persoon attesteren, zonder te zeggen langs welke weg
   *[other] Laat de reflectie van { $count } personen attesteren, zonder te zeggen langs welke weg
}
legitimacy-next-reflexivity-not-met = { $count ->
    [one] Spreek een weg af (therapie, supervisie of vorming) en haal dan not_met uit private/members.toml, voor { $count } persoon
   *[other] Spreek een weg af (therapie, supervisie of vorming) en haal dan not_met uit private/members.toml, voor { $count } personen
}

## 3. Experience

legitimacy-experience-shown = { $count ->
    [one] Wie patiënten ontvangt, heeft minstens { $clinical } maanden klinische ervaring, of meer dan { $over } maanden beroepservaring
   *[other] De { $count } personen die patiënten ontvangen, hebben elk minstens { $clinical } maanden klinische ervaring, of meer dan { $over } maanden beroepservaring
}
legitimacy-experience-short = { $count ->
    [one] Noch { $clinical } maanden klinische ervaring, noch meer dan { $over } maanden beroepservaring zijn al aangetoond voor { $count } persoon op { $total }
   *[other] Noch { $clinical } maanden klinische ervaring, noch meer dan { $over } maanden beroepservaring zijn al aangetoond voor { $count } personen op { $total }
}
legitimacy-experience-not-met = { $count ->
    [one] { $count } persoon op { $total } heeft geen { $clinical } maanden klinische ervaring en ook niet meer dan { $over } maanden beroepservaring
   *[other] { $count } personen op { $total } hebben geen { $clinical } maanden klinische ervaring en ook niet meer dan { $over } maanden beroepservaring
}
legitimacy-next-experience = { $count ->
    [one] Vul de ervaring aan (data, klinisch of beroeps) in de fiche van { $count } persoon
   *[other] Vul de ervaring aan (data, klinisch of beroeps) in de fiche van { $count } personen
}
legitimacy-next-experience-not-met = { $count ->
    [one] Wacht tot de ervaring volstaat voor u patiënten toevertrouwt aan { $count } persoon
   *[other] Wacht tot de ervaring volstaat voor u patiënten toevertrouwt aan { $count } personen
}

## 4. Disciplines

legitimacy-discipline = { $discipline ->
    [psychology] Psychologie
    [medicine] Geneeskunde
    [physiotherapy] Kinesitherapie
    [sociology] Sociologie
    [nursing] Verpleegkunde
   *[occupational_therapy] Ergotherapie
}, { $count ->
    [one] { $count } lid
   *[other] { $count } leden
}
legitimacy-support = { $count ->
    [one] Ter ondersteuning, { $count } lid (recht, sociaal werk, secretariaat of bemiddeling)
   *[other] Ter ondersteuning, { $count } leden (recht, sociaal werk, secretariaat of bemiddeling)
}
legitimacy-disciplines-short = { $found ->
    [0] Er zijn minstens { $least } disciplines nodig; er is er nog geen vertegenwoordigd
   *[other] Er zijn minstens { $least } disciplines nodig; het netwerk telt er { $found }
}
legitimacy-disciplines-one = Het team telt maar één discipline
legitimacy-next-disciplines = Verwelkom leden uit andere disciplines, tot er minstens { $least } zijn

## 5. Exchanges

legitimacy-exchange-shown = { legitimacy-part-kind } { legitimacy-part-rhythm }; de laatste keer in { legitimacy-part-month }
legitimacy-exchange-unsaid = Er is nog geen teamoverleg aangekondigd
legitimacy-exchange-rare = { legitimacy-part-kind } { legitimacy-part-rhythm }: dat is minder vaak dan om de { $most } dagen
legitimacy-exchange-undated = { legitimacy-part-kind }: de datum van de laatste keer is niet genoteerd
legitimacy-exchange-lapsed = { legitimacy-part-kind } { legitimacy-part-rhythm }: de regelmaat wordt niet meer nageleefd, de laatste keer was in { legitimacy-part-month }
legitimacy-exchange-none = Het netwerk verklaart dat het geen teamoverleg heeft
legitimacy-exchange-over-a-year = Tussen de aangekondigde bijeenkomsten ligt meer dan een jaar
legitimacy-next-exchange-say = Organiseer minstens om de { $most } dagen een intervisie, supervisie of teamvergadering, en kondig die aan in site.toml
legitimacy-next-exchange-date = Noteer de laatste keer (last_held) in site.toml
legitimacy-next-exchange-hold = Kom minstens om de { $most } dagen samen, en noteer het (last_held) in site.toml

## 6. Registers

legitimacy-recognised-shown = { $count ->
    [one] Wie patiënten ontvangt, is ingeschreven in het register van het beroep; nagegaan op { $date }
   *[other] De { $count } personen die patiënten ontvangen, zijn ingeschreven in het register van hun beroep; de oudste controle is van { $date }
}
legitimacy-recognised-absent = { $count ->
    [one] Een vereiste inschrijving is nog niet vermeld voor { $count } persoon op { $total }
   *[other] Een vereiste inschrijving is nog niet vermeld voor { $count } personen op { $total }
}
legitimacy-recognised-number = { $count ->
    [one] Een registernummer ontbreekt voor { $count } persoon op { $total }
   *[other] Een registernummer ontbreekt voor { $count } personen op { $total }
}
legitimacy-recognised-malformed = { $count ->
    [one] Een registernummer moet nagelezen worden voor { $count } persoon op { $total }
   *[other] Een registernummer moet nagelezen worden voor { $count } personen op { $total }
}
legitimacy-recognised-expired = { $count ->
    [one] Een inschrijving is verstreken voor { $count } persoon op { $total }
   *[other] Een inschrijving is verstreken voor { $count } personen op { $total }
}
legitimacy-recognised-unchecked = { $count ->
    [one] Een inschrijving is nog niet in het register nagegaan voor { $count } persoon op { $total }
   *[other] Een inschrijving is nog niet in het register nagegaan voor { $count } personen op { $total }
}
legitimacy-recognised-aged = { $count ->
    [one] De laatste controle in het register is meer dan { $days } dagen oud voor { $count } persoon op { $total }
   *[other] De laatste controle in het register is meer dan { $days } dagen oud voor { $count } personen op { $total }
}
legitimacy-recognised-no-register = { $count ->
    [one] { $count } persoon op { $total } ontvangt patiënten in een beroep zonder zorgregister
   *[other] { $count } personen op { $total } ontvangen patiënten in een beroep zonder zorgregister
}
legitimacy-recognised-removed = { $count ->
    [one] { $count } persoon op { $total } is uit een register geschrapt
   *[other] { $count } personen op { $total } zijn uit een register geschrapt
}
legitimacy-next-registration = { $count ->
    [one] Voeg de inschrijvingen die het beroep vereist toe aan de fiche van { $count } persoon
   *[other] Voeg de inschrijvingen die het beroep vereist toe aan de fiche van { $count } personen
}
legitimacy-next-number = { $count ->
    [one] Voeg het nummer toe; mag het niet op de site, schrijf dan number_withheld = true en bewaar het in private/members.toml, voor { $count } persoon
   *[other] Voeg het nummer toe; mag het niet op de site, schrijf dan number_withheld = true en bewaar het in private/members.toml, voor { $count } personen
}
legitimacy-next-malformed = { $count ->
    [one] Vergelijk het nummer met dat van het register, voor { $count } persoon
   *[other] Vergelijk de nummers met die van het register, voor { $count } personen
}
legitimacy-next-expired = { $count ->
    [one] Ga de vernieuwing na in het register en noteer ze (checked_on, valid_until), voor { $count } persoon
   *[other] Ga de vernieuwing na in het register en noteer ze (checked_on, valid_until), voor { $count } personen
}
legitimacy-next-check = { $count ->
    [one] Ga na in het register en noteer de dag (checked_on), voor { $count } persoon
   *[other] Ga na in het register en noteer de dag (checked_on), voor { $count } personen
}
legitimacy-next-no-register = { $count ->
    [one] Schrijf clinical = false: { $count } persoon kan lid zijn zonder patiënten te ontvangen
   *[other] Schrijf clinical = false: { $count } personen kunnen lid zijn zonder patiënten te ontvangen
}
legitimacy-next-removed = { $count ->
    [one] Vertrouw geen patiënten meer toe aan { $count } persoon zolang de schrapping niet opgehelderd is
   *[other] Vertrouw geen patiënten meer toe aan { $count } personen zolang de schrapping niet opgehelderd is
}
legitimacy-next-compsy-renewal = { $count ->
    [one] Ga vóór 31 januari na dat de jaarlijkse inschrijving vernieuwd is, voor { $count } persoon
   *[other] Ga vóór 31 januari na dat de jaarlijkse inschrijving vernieuwd is, voor { $count } personen
}

## 7. Methods

legitimacy-methods-shown = { $analysis ->
    [one] { $analysis } analysemethode
   *[other] { $analysis } analysemethoden
} en { $intervention ->
    [one] { $intervention } interventiemethode
   *[other] { $intervention } interventiemethoden
}, elk met een controleerbare bron
legitimacy-methods-analysis = { $found ->
    [0] Er is nog geen analysemethode genoemd; minimum: { $least }
    [one] { $found } analysemethode is genoemd; minimum: { $least }
   *[other] { $found } analysemethoden zijn genoemd; minimum: { $least }
}
legitimacy-methods-intervention = { $found ->
    [0] Er is nog geen interventiemethode genoemd; minimum: { $least }
    [one] { $found } interventiemethode is genoemd; minimum: { $least }
   *[other] { $found } interventiemethoden zijn genoemd; minimum: { $least }
}
legitimacy-methods-unreferenced = { $count ->
    [one] { $count } methode heeft nog geen volledige bronvermelding
   *[other] { $count } methoden hebben nog geen volledige bronvermelding
}
legitimacy-methods-not-validated = { $count ->
    [one] { $count } methode is als niet gevalideerd opgegeven
   *[other] { $count } methoden zijn als niet gevalideerd opgegeven
}
legitimacy-next-method-add = Noem in site.toml de analyse- en interventiemethoden van het team
legitimacy-next-method-reference = { $count ->
    [one] Voeg een bron (titel, jaar, en DOI of adres) toe aan deze methode: { $names }
   *[other] Voeg een bron (titel, jaar, en DOI of adres) toe aan deze methoden: { $names }
}
legitimacy-next-method-not-validated = { $count ->
    [one] Zie van deze methode af, of toon wat haar onderbouwt: { $names }
   *[other] Zie van deze methoden af, of toon wat ze onderbouwt: { $names }
}

## 8. Common body of knowledge

legitimacy-knowledge-shown = { $count ->
    [one] Wie patiënten ontvangt, heeft basiskennis in de { $areas } domeinen
   *[other] De { $count } personen die patiënten ontvangen, hebben elk basiskennis in de { $areas } domeinen
}
legitimacy-knowledge-attested = { $count ->
    [one] Voor { $count } persoon berust een deel op de eigen verklaring
   *[other] Voor { $count } personen berust een deel op de eigen verklaring
}
legitimacy-knowledge-area = { legitimacy-part-area }: nog niet aangetoond voor { $count ->
    [one] { $count } persoon op { $total }
   *[other] { $count } personen op { $total }
}
legitimacy-knowledge-lacking = { legitimacy-part-area }: onvoldoende basiskennis, en geen sessie gepland binnen twaalf maanden, voor { $count ->
    [one] { $count } persoon op { $total }
   *[other] { $count } personen op { $total }
}
legitimacy-next-knowledge = { legitimacy-part-area }: vermeld waar de kennis vandaan komt, of houd een sessie, voor { $count ->
    [one] { $count } persoon
   *[other] { $count } personen
}
legitimacy-next-knowledge-lacking = { legitimacy-part-area }: plan een sessie binnen twaalf maanden (planned_on, in site.toml), voor { $count ->
    [one] { $count } persoon
   *[other] { $count } personen
}
legitimacy-next-knowledge-planned = { legitimacy-part-area }: noteer na de sessie van { $date } dat ze plaatsvond (on) en haal lacking uit private/members.toml, voor { $count ->
    [one] { $count } persoon
   *[other] { $count } personen
}

## Recommendation

legitimacy-same-place-all = Gevolgd: alle patiënten worden op dezelfde plaats ontvangen
legitimacy-same-place-share = { $count ->
    [one] Deels gevolgd: { $count } persoon op { $total } ontvangt op de plaats waar het team het meest samen is
   *[other] Deels gevolgd: { $count } personen op { $total } ontvangen op de plaats waar het team het meest samen is
}
legitimacy-same-place-unsaid = De consultatieplaatsen zijn nog niet vermeld

## Coming dates: the last day on which something counts

legitimacy-upcoming-reflexivity = { $count ->
    [one] Reflectie: laatste dag van het attest van { $count } persoon
   *[other] Reflectie: laatste dag van het attest van { $count } personen
}
legitimacy-upcoming-exchange = { legitimacy-part-kind }: laatste dag om opnieuw samen te komen
legitimacy-upcoming-check = { legitimacy-part-register }: uiterlijk op deze dag opnieuw na te gaan, voor { $count ->
    [one] { $count } persoon
   *[other] { $count } personen
}
legitimacy-upcoming-valid-until = { legitimacy-part-register }: laatste dag van geldigheid, voor { $count ->
    [one] { $count } persoon
   *[other] { $count } personen
}
legitimacy-upcoming-year-end = { legitimacy-part-register }: einde van de jaarlijkse inschrijving, voor { $count ->
    [one] { $count } persoon
   *[other] { $count } personen
}
legitimacy-upcoming-year-grace = { legitimacy-part-register }: laatste dag om de jaarlijkse vernieuwing te noteren, voor { $count ->
    [one] { $count } persoon
   *[other] { $count } personen
}
