# Ce que disent les huit critères, sur les pages et dans le terminal.
#
# Une phrase compte et ne nomme jamais personne. Elle n’a pas de point final : le terminal
# fait suivre les noms après deux points. Les phrases « next » et « upcoming » ne servent
# qu’au terminal.

## Parts of phrases

legitimacy-part-kind = { $kind ->
    [intervision] Intervision
    [supervision] Supervision
   *[team_meeting] Réunion d’équipe
}
legitimacy-part-rhythm = { $days ->
    [7] chaque semaine
    [14] toutes les deux semaines
    [21] toutes les trois semaines
    [28] toutes les quatre semaines
    [30] chaque mois
    [31] chaque mois
    [60] tous les deux mois
    [61] tous les deux mois
    [90] chaque trimestre
    [91] chaque trimestre
    [92] chaque trimestre
    [one] chaque jour
   *[other] tous les { $days } jours
}
legitimacy-part-month = { $month ->
    [1] janvier { $year }
    [2] février { $year }
    [3] mars { $year }
    [4] avril { $year }
    [5] mai { $year }
    [6] juin { $year }
    [7] juillet { $year }
    [8] août { $year }
    [9] septembre { $year }
    [10] octobre { $year }
    [11] novembre { $year }
   *[12] décembre { $year }
}
legitimacy-part-register = { $register ->
    [compsy] Commission des psychologues
    [order_of_physicians] Ordre des médecins
    [nihdi] INAMI
    [spf_visa] Visa du SPF Santé publique
   *[community_recognition] Agrément de la Communauté
}
legitimacy-part-area = { $area ->
    [work_psychopathology] Psychopathologie du travail
    [five_components] Cinq composantes du travail (« 5T »)
    [wellbeing_act] Loi sur le bien-être au travail
    [sociology] Sociologie du travail
    [work_organisation] Organisation du travail
   *[psychopathology] Psychopathologie générale
}

## Criteria about each person who sees patients

legitimacy-no-clinicians = Aucune fiche ne dit encore qui reçoit des patients
legitimacy-next-no-clinicians = Écrivez clinical = true dans la fiche de chaque personne qui reçoit des patients

## 1. Several qualified, trained members

legitimacy-qualified-shown = { $count ->
    [one] { $count } membre a l’un des diplômes requis et un certificat en clinique du travail
   *[other] { $count } membres ont chacun l’un des diplômes requis et un certificat en clinique du travail
}
legitimacy-qualified-short = { $shown ->
    [0] Le diplôme et le certificat doivent être réunis chez au moins { $least } membres ; ils ne le sont encore chez aucun
    [one] Le diplôme et le certificat doivent être réunis chez au moins { $least } membres ; ils le sont chez { $shown } membre
   *[other] Le diplôme et le certificat doivent être réunis chez au moins { $least } membres ; ils le sont chez { $shown } membres
}
legitimacy-qualified-few-members = { $found ->
    [0] Il faut au moins { $least } membres ; le réseau n’en compte aucun
   *[other] Il faut au moins { $least } membres ; le réseau en compte { $found }
}
legitimacy-qualified-not-met = { $shown ->
    [0] Toutes les listes de diplômes et de formations sont complètes, et aucun membre n’a les deux ; il en faut au moins { $least }
    [one] Toutes les listes de diplômes et de formations sont complètes, et { $shown } membre a les deux ; il en faut au moins { $least }
   *[other] Toutes les listes de diplômes et de formations sont complètes, et { $shown } membres ont les deux ; il en faut au moins { $least }
}
legitimacy-next-degree = { $count ->
    [one] Ajoutez le diplôme (domaine, établissement, année) à la fiche de { $count } personne
   *[other] Ajoutez le diplôme (domaine, établissement, année) à la fiche de { $count } personnes
}
legitimacy-next-training = { $count ->
    [one] Ajoutez, si elle a été suivie, la formation certifiante en clinique du travail à la fiche de { $count } personne
   *[other] Ajoutez, si elle a été suivie, la formation certifiante en clinique du travail à la fiche de { $count } personnes
}
legitimacy-next-training-open = { $count ->
    [one] Notez la fin de la formation (completed_on) quand elle sera achevée, pour { $count } personne
   *[other] Notez la fin de la formation (completed_on) quand elle sera achevée, pour { $count } personnes
}
legitimacy-next-qualified-people = Réunissez au moins { $least } membres qui ont chacun le diplôme et le certificat

## 2. Reflective work

legitimacy-reflexivity-shown = { $count ->
    [one] La personne qui reçoit des patients remplit ce critère, attesté le { $date }
   *[other] Les { $count } personnes qui reçoivent des patients remplissent ce critère ; la plus ancienne attestation date du { $date }
}
legitimacy-reflexivity-none = { $count ->
    [one] L’attestation manque pour { $count } personne sur { $total }
   *[other] L’attestation manque pour { $count } personnes sur { $total }
}
legitimacy-reflexivity-aged = { $count ->
    [one] L’attestation a plus de { $months } mois pour { $count } personne sur { $total }
   *[other] L’attestation a plus de { $months } mois pour { $count } personnes sur { $total }
}
legitimacy-reflexivity-not-met = { $count ->
    [one] Le critère n’est pas rempli pour { $count } personne sur { $total }
   *[other] Le critère n’est pas rempli pour { $count } personnes sur { $total }
}
legitimacy-next-reflexivity = { $count ->
    [one] Faites attester, sans dire par quelle voie, le travail réflexif de { $count } personne
   *[other] Faites attester, sans dire par quelle voie, le travail réflexif de { $count } personnes
}
legitimacy-next-reflexivity-not-met = { $count ->
    [one] Convenez d’une voie (thérapie, supervision ou formation), puis retirez not_met de private/members.toml, pour { $count } personne
   *[other] Convenez d’une voie (thérapie, supervision ou formation), puis retirez not_met de private/members.toml, pour { $count } personnes
}

## 3. Experience

legitimacy-experience-shown = { $count ->
    [one] La personne qui reçoit des patients a au moins { $clinical } mois d’expérience clinique, ou plus de { $over } mois d’expérience professionnelle
   *[other] Les { $count } personnes qui reçoivent des patients ont chacune au moins { $clinical } mois d’expérience clinique, ou plus de { $over } mois d’expérience professionnelle
}
legitimacy-experience-short = { $count ->
    [one] Ni { $clinical } mois d’expérience clinique, ni plus de { $over } mois d’expérience professionnelle ne sont encore démontrés pour { $count } personne sur { $total }
   *[other] Ni { $clinical } mois d’expérience clinique, ni plus de { $over } mois d’expérience professionnelle ne sont encore démontrés pour { $count } personnes sur { $total }
}
legitimacy-experience-not-met = { $count ->
    [one] { $count } personne sur { $total } n’a ni { $clinical } mois d’expérience clinique, ni plus de { $over } mois d’expérience professionnelle
   *[other] { $count } personnes sur { $total } n’ont ni { $clinical } mois d’expérience clinique, ni plus de { $over } mois d’expérience professionnelle
}
legitimacy-next-experience = { $count ->
    [one] Complétez l’expérience (dates, clinique ou professionnelle) dans la fiche de { $count } personne
   *[other] Complétez l’expérience (dates, clinique ou professionnelle) dans la fiche de { $count } personnes
}
legitimacy-next-experience-not-met = { $count ->
    [one] Attendez que l’expérience suffise avant de confier des patients à { $count } personne
   *[other] Attendez que l’expérience suffise avant de confier des patients à { $count } personnes
}

## 4. Disciplines

legitimacy-discipline = { $discipline ->
    [psychology] Psychologie
    [medicine] Médecine
    [physiotherapy] Kinésithérapie
    [sociology] Sociologie
    [nursing] Soins infirmiers
   *[occupational_therapy] Ergothérapie
}, { $count ->
    [one] { $count } membre
   *[other] { $count } membres
}
legitimacy-support = { $count ->
    [one] En appui, { $count } membre (droit, travail social, secrétariat ou médiation)
   *[other] En appui, { $count } membres (droit, travail social, secrétariat ou médiation)
}
legitimacy-disciplines-short = { $found ->
    [0] Il faut au moins { $least } disciplines ; aucune n’est encore représentée
   *[other] Il faut au moins { $least } disciplines ; le réseau en compte { $found }
}
legitimacy-disciplines-one = L’équipe ne compte qu’une seule discipline
legitimacy-next-disciplines = Accueillez des membres d’autres disciplines, jusqu’à en réunir au moins { $least }

## 5. Exchanges

legitimacy-exchange-shown = { legitimacy-part-kind } { legitimacy-part-rhythm } ; la dernière fois en { legitimacy-part-month }
legitimacy-exchange-unsaid = Aucune rencontre d’équipe n’est encore annoncée
legitimacy-exchange-rare = { legitimacy-part-kind } { legitimacy-part-rhythm } : c’est moins souvent que tous les { $most } jours
legitimacy-exchange-undated = { legitimacy-part-kind } : la date de la dernière rencontre n’est pas notée
legitimacy-exchange-lapsed = { legitimacy-part-kind } { legitimacy-part-rhythm } : le rythme n’est plus tenu, la dernière rencontre remonte à { legitimacy-part-month }
legitimacy-exchange-none = Le réseau déclare qu’il n’a pas de rencontres d’équipe
legitimacy-exchange-over-a-year = Plus d’un an sépare les rencontres annoncées
legitimacy-next-exchange-say = Organisez une intervision, une supervision ou une réunion d’équipe au moins tous les { $most } jours, et annoncez-la dans site.toml
legitimacy-next-exchange-date = Notez la dernière rencontre (last_held) dans site.toml
legitimacy-next-exchange-hold = Tenez une rencontre au moins tous les { $most } jours, et notez-la (last_held) dans site.toml

## 6. Registers

legitimacy-recognised-shown = { $count ->
    [one] La personne qui reçoit des patients est inscrite au registre de sa profession, vérifié le { $date }
   *[other] Les { $count } personnes qui reçoivent des patients sont inscrites au registre de leur profession ; la plus ancienne vérification date du { $date }
}
legitimacy-recognised-absent = { $count ->
    [one] Une inscription requise n’est pas encore indiquée pour { $count } personne sur { $total }
   *[other] Une inscription requise n’est pas encore indiquée pour { $count } personnes sur { $total }
}
legitimacy-recognised-number = { $count ->
    [one] Un numéro d’inscription manque pour { $count } personne sur { $total }
   *[other] Un numéro d’inscription manque pour { $count } personnes sur { $total }
}
legitimacy-recognised-malformed = { $count ->
    [one] Un numéro d’inscription est à relire pour { $count } personne sur { $total }
   *[other] Un numéro d’inscription est à relire pour { $count } personnes sur { $total }
}
legitimacy-recognised-expired = { $count ->
    [one] Une inscription est arrivée à son terme pour { $count } personne sur { $total }
   *[other] Une inscription est arrivée à son terme pour { $count } personnes sur { $total }
}
legitimacy-recognised-unchecked = { $count ->
    [one] Une inscription n’a pas encore été vérifiée au registre pour { $count } personne sur { $total }
   *[other] Une inscription n’a pas encore été vérifiée au registre pour { $count } personnes sur { $total }
}
legitimacy-recognised-aged = { $count ->
    [one] La dernière vérification au registre a plus de { $days } jours pour { $count } personne sur { $total }
   *[other] La dernière vérification au registre a plus de { $days } jours pour { $count } personnes sur { $total }
}
legitimacy-recognised-no-register = { $count ->
    [one] { $count } personne sur { $total } reçoit des patients sans qu’il existe de registre de santé pour sa profession
   *[other] { $count } personnes sur { $total } reçoivent des patients sans qu’il existe de registre de santé pour leur profession
}
legitimacy-recognised-removed = { $count ->
    [one] { $count } personne sur { $total } est radiée d’un registre
   *[other] { $count } personnes sur { $total } sont radiées d’un registre
}
legitimacy-next-registration = { $count ->
    [one] Ajoutez les inscriptions que la profession exige à la fiche de { $count } personne
   *[other] Ajoutez les inscriptions que la profession exige à la fiche de { $count } personnes
}
legitimacy-next-number = { $count ->
    [one] Ajoutez le numéro ; s’il ne peut être publié, écrivez number_withheld = true et gardez-le dans private/members.toml, pour { $count } personne
   *[other] Ajoutez le numéro ; s’il ne peut être publié, écrivez number_withheld = true et gardez-le dans private/members.toml, pour { $count } personnes
}
legitimacy-next-malformed = { $count ->
    [one] Comparez le numéro à celui du registre, pour { $count } personne
   *[other] Comparez les numéros à ceux du registre, pour { $count } personnes
}
legitimacy-next-expired = { $count ->
    [one] Vérifiez le renouvellement au registre et notez-le (checked_on, valid_until), pour { $count } personne
   *[other] Vérifiez le renouvellement au registre et notez-le (checked_on, valid_until), pour { $count } personnes
}
legitimacy-next-check = { $count ->
    [one] Cherchez au registre et notez le jour (checked_on), pour { $count } personne
   *[other] Cherchez au registre et notez le jour (checked_on), pour { $count } personnes
}
legitimacy-next-no-register = { $count ->
    [one] Écrivez clinical = false : { $count } personne peut être membre sans recevoir de patients
   *[other] Écrivez clinical = false : { $count } personnes peuvent être membres sans recevoir de patients
}
legitimacy-next-removed = { $count ->
    [one] Ne confiez plus de patients à { $count } personne tant que la radiation n’est pas éclaircie
   *[other] Ne confiez plus de patients à { $count } personnes tant que la radiation n’est pas éclaircie
}
legitimacy-next-compsy-renewal = { $count ->
    [one] Vérifiez avant le 31 janvier que l’inscription annuelle est renouvelée, pour { $count } personne
   *[other] Vérifiez avant le 31 janvier que l’inscription annuelle est renouvelée, pour { $count } personnes
}

## 7. Methods

legitimacy-methods-shown = { $analysis ->
    [one] { $analysis } méthode d’analyse
   *[other] { $analysis } méthodes d’analyse
} et { $intervention ->
    [one] { $intervention } méthode d’intervention
   *[other] { $intervention } méthodes d’intervention
}, chacune avec une référence vérifiable
legitimacy-methods-analysis = { $found ->
    [0] Aucune méthode d’analyse n’est encore nommée ; minimum : { $least }
    [one] { $found } méthode d’analyse est nommée ; minimum : { $least }
   *[other] { $found } méthodes d’analyse sont nommées ; minimum : { $least }
}
legitimacy-methods-intervention = { $found ->
    [0] Aucune méthode d’intervention n’est encore nommée ; minimum : { $least }
    [one] { $found } méthode d’intervention est nommée ; minimum : { $least }
   *[other] { $found } méthodes d’intervention sont nommées ; minimum : { $least }
}
legitimacy-methods-unreferenced = { $count ->
    [one] { $count } méthode n’a pas encore de référence complète
   *[other] { $count } méthodes n’ont pas encore de référence complète
}
legitimacy-methods-not-validated = { $count ->
    [one] { $count } méthode est déclarée non validée
   *[other] { $count } méthodes sont déclarées non validées
}
legitimacy-next-method-add = Nommez dans site.toml les méthodes d’analyse et d’intervention de l’équipe
legitimacy-next-method-reference = { $count ->
    [one] Ajoutez une référence (titre, année, et DOI ou adresse) à cette méthode : { $names }
   *[other] Ajoutez une référence (titre, année, et DOI ou adresse) à ces méthodes : { $names }
}
legitimacy-next-method-not-validated = { $count ->
    [one] Renoncez à cette méthode, ou montrez ce qui la valide : { $names }
   *[other] Renoncez à ces méthodes, ou montrez ce qui les valide : { $names }
}

## 8. Common body of knowledge

legitimacy-knowledge-shown = { $count ->
    [one] La personne qui reçoit des patients a une base dans les { $areas } domaines
   *[other] Les { $count } personnes qui reçoivent des patients ont chacune une base dans les { $areas } domaines
}
legitimacy-knowledge-attested = { $count ->
    [one] Pour { $count } personne, une partie repose sur sa propre déclaration
   *[other] Pour { $count } personnes, une partie repose sur leur propre déclaration
}
legitimacy-knowledge-area = { legitimacy-part-area } : pas encore démontré pour { $count ->
    [one] { $count } personne sur { $total }
   *[other] { $count } personnes sur { $total }
}
legitimacy-knowledge-lacking = { legitimacy-part-area } : base insuffisante, sans séance prévue dans les douze mois, pour { $count ->
    [one] { $count } personne sur { $total }
   *[other] { $count } personnes sur { $total }
}
legitimacy-next-knowledge = { legitimacy-part-area } : indiquez d’où vient la connaissance, ou organisez une séance, pour { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
legitimacy-next-knowledge-lacking = { legitimacy-part-area } : prévoyez une séance dans les douze mois (planned_on, dans site.toml), pour { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
legitimacy-next-knowledge-planned = { legitimacy-part-area } : après la séance du { $date }, notez-la (on) et retirez lacking de private/members.toml, pour { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}

## Recommendation

legitimacy-same-place-all = Suivie : tous les patients sont reçus en un même lieu
legitimacy-same-place-share = { $count ->
    [one] Suivie en partie : { $count } personne sur { $total } reçoit au lieu le plus fréquenté par l’équipe
   *[other] Suivie en partie : { $count } personnes sur { $total } reçoivent au lieu le plus fréquenté par l’équipe
}
legitimacy-same-place-unsaid = Les lieux de consultation ne sont pas encore indiqués

## Coming dates: the last day on which something counts

legitimacy-upcoming-reflexivity = { $count ->
    [one] Travail réflexif : dernier jour de l’attestation de { $count } personne
   *[other] Travail réflexif : dernier jour de l’attestation de { $count } personnes
}
legitimacy-upcoming-exchange = { legitimacy-part-kind } : dernier jour pour tenir la prochaine rencontre
legitimacy-upcoming-check = { legitimacy-part-register } : à vérifier de nouveau au plus tard ce jour, pour { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
legitimacy-upcoming-valid-until = { legitimacy-part-register } : dernier jour de validité, pour { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
legitimacy-upcoming-year-end = { legitimacy-part-register } : fin de l’inscription annuelle, pour { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
legitimacy-upcoming-year-grace = { legitimacy-part-register } : dernier jour pour noter le renouvellement annuel, pour { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
