# De commando's van de badge: src/cli/badge (de rest valt terug op het Engels)

cmd-badge = Alles over het attest: het aanvragen, ondertekenen, controleren
cmd-badge-keygen = Maakt de sleutel van een organisatie die ondertekent, in een bestand met wachtzin
cmd-badge-register = De map die de webhost van een ondertekenende organisatie toont
cmd-badge-register-init = Maakt de map: sleutels, lijsten en pagina's, nog zonder attesten
cmd-badge-register-refresh = Ondertekent opnieuw wat veroudert en maakt de pagina's opnieuw; voegt sleutels toe of trekt ze in
cmd-badge-dossier = Verzamelt wat de begeleidende organisatie nakijkt: privé, alleen voor haar
cmd-badge-review = Schrijft het formulier dat iemand van de organisatie invult
cmd-badge-issue = Ondertekent een attest, als dossier en nazicht vandaag kloppen
cmd-badge-revoke = Trekt een attest in
cmd-badge-verify = Zegt stap voor stap of een badge te vertrouwen is
verify-result-verified = GECONTROLEERD
verify-result-not-verified = NIET BEVESTIGD: vertrouw niet op deze badge
verify-result-revocation-not-checked = GECONTROLEERD, MAAR INTREKKING NIET NAGEGAAN
