# Rules of “pignon check”: src/check
#
# Keys of the files are written as they are. Examples are indented.

law-identity = the court of the register of legal persons is missing
    .hint = add register_court in [identity] of site.toml
    .explain =
        A legal person (non-profit association, company, foundation) must show on its site, beside its enterprise number, “RPM” or “RPR” and the court of its seat (Code of Economic Law, art. XII.6 and III.74). This is how anyone can find its articles of association.

        The court is named in your articles or in the Crossroads Bank for Enterprises. A de facto association or a natural person has none.

            {"    ["}identity]
            form = "asbl"
            register_court = "Liège, division Liège"

law-contact = { $key ->
        [email] an e-mail address to reach the network is missing
       *[other] a second way to reach the network is missing
    }
    .hint = { $key ->
        [email] add email in [contact] of site.toml
       *[other] add phone, or form_url, in [contact] of site.toml
    }
    .explain =
        The law wants visitors to be able to reach you quickly, and not by e-mail alone: a postal address, an e-mail address and a second direct way, such as a telephone or a form (Code of Economic Law, art. XII.6). The address of the seat serves as the postal address.

            {"    ["}contact]
            email = "hello@my-network.example"
            phone = "+32 2 000 00 01"

law-vat = the prices and the legal notice say different things about VAT
    .identity = the legal notice says “{ $identity }”
    .hint = make vat agree in content/tariffs.toml (here “{ $prices }”) and in [identity] of site.toml
    .explain =
        The site must give a VAT number or say why there is none (Code of Economic Law, art. XII.6). It does so in two places: in the legal notice, from site.toml, and on the page of prices, from tariffs.toml. The two must agree.

        Care that is exempt: “exempt_care” in site.toml and “exempt” in tariffs.toml. Small business: “exempt_small” and “small_business”. Liable to VAT: “liable”, and “standard” or “exempt” depending on the acts. When in doubt, ask your accountant.

law-regulated = { $key ->
        [regulated] the State that granted { $name }'s title is not given
        [body] { $name }'s professional body is not given
       *[other] the rules of { $name }'s profession are not given
    }
    .hint = { $key ->
        [regulated] add [regulated] with state = "BE" to the file, or the country where the title was obtained
        [body] add body in [regulated]: who watches over the profession in that country
       *[other] add rules in [regulated]: the address where these rules can be read
    }
    .explain =
        For a regulated profession the site must name the professional body, the title, the State that granted it, and where the rules of the profession can be read (Code of Economic Law, art. XII.6). For a Belgian title pignon knows the body and the rules: only the State is missing. For a title from another country, write the body and the address of the rules too.

            {"    ["}regulated]
            state = "BE"

law-order = a physician belongs to the network: read your provincial council's guidance on websites
    .hint = read that guidance before the site goes online, then once a year
    .explain =
        The Order of Physicians gives guidance for sites that a physician takes part in. That of 2016 asks to show it the site first, not to pay for a better rank in search engines, and not to choose a domain name that tells only the specialty. It may differ from one province to the next, and change.

        This reminder appears as soon as a physician belongs to the network. It stops nothing.

law-privacy = { $key ->
        [privacy] nothing is said of what happens to personal data
        [processing] no use of personal data is described
       *[other] it is not explained where your partners' contact details come from
    }
    .hint = { $key ->
        [privacy] add [privacy] to site.toml
        [processing] add a block [[privacy.processing]] for each use
       *[other] add sources in [privacy] of site.toml
    }
    .explain =
        The General Data Protection Regulation wants everyone to know what you do with their data: what for, on what basis, who receives them, how long you keep them, and whom to ask (GDPR, art. 13). If they do not come from the person, say where they come from (art. 14). pignon adds the rights and the address of the Data Protection Authority.

            {"    ["}privacy]
            contact = "data@my-network.example"
            transfers = "No data leave the European Union."
            reviewed_on = 2026-10-01

            {"    ["}[privacy.processing]]
            purpose = "Making appointments"
            data = "Name and telephone"
            legal_basis = "care"
            recipients = "The member who sees the person"
            retention = "Thirty years, as the file"

law-member_consent = { $key ->
        [photo_on] { $name } has not agreed to the portrait
       *[other] { $name } has not agreed to the page
    }
    .hint = { $key ->
        [photo_on] ask for this agreement, then write its date in photo_on; otherwise remove the picture, or add "portrait" to hidden
       *[other] ask for this agreement, then write its date in published_on
    }
    .explain =
        A page about a person is a use of that person's data: they must have agreed to it, and you must be able to say when (GDPR, art. 6 and 7). A picture needs an agreement of its own. A person may also keep some things off the site: telephone, address, picture, numbers.

            {"    ["}consent]
            published_on = 2026-01-15
            photo_on = 2026-01-15
            hidden = ["phone"]

law-contacts = { $key ->
        [source] it is not said where the contact details of “{ $name }” come from
        [opt_out] it is not said whether “{ $name }” asked never to be written to
       *[other] it is not said when the contact details of “{ $name }” were collected
    }
    .hint = add { $key } to this partner
    .explain =
        When contact details do not come from the person, you must be able to say where you have them from and since when (GDPR, art. 14). This goes for partners whose telephone or e-mail address you publish. opt_out says whether the partner asked never to be written to (art. 21): with true, their e-mail address stands on no page and no letter goes to them.

            {"    ["}[partner]]
            name = "Modèle centre"
            source = "The centre's site"
            collected_on = 2026-10-01
            opt_out = false

law-prices = { $what ->
        [price] the act “{ $act }” has no price
        [share] this price of the act “{ $act }” gives no amount
        [nihdi] { $name }'s price poster would have no INAMI/RIZIV number
        [convention] { $name }'s convention status is not given
        [convention-today] { $name }'s convention status is not given for today
        [hours] { $name }'s hours under convention are not given
        [nomenclature] { $name }'s price poster would have no act
       *[supplement] the largest supplement for the act “{ $act }” is not given
    }
    .hint = { $what ->
        [price] add a block [[act.price]], or write public = false if the act is on quotation
        [share] add share or fee_cents, in cents
        [nihdi] write the number in [[registration]] with register = "nihdi"; the poster makes it public
        [convention] add a block [[convention]] to the file
        [convention-today] add a block [[convention]] for the present period
        [hours] add hours to this block [[convention]]
        [nomenclature] add to content/tariffs.toml a price with scheme = "nomenclature" for an act of this profession
       *[supplement] add supplement_max_cents, 0 if there is none
    }
    .explain =
        Whoever offers a service to the public announces its price (Code of Economic Law, art. VI.2 and XII.6). Moreover, since 1 March 2024, physiotherapists and others must show a standard price poster, on their site too: INAMI/RIZIV number, enterprise number, convention status (with the hours if partial) and, for each common act, the insurance's part, the patient's part, the largest supplement and the total.

        pignon makes this poster from the member's file and from tariffs.toml. Amounts are written in cents.

            {"    ["}[convention]]
            status = "partial"
            from = 2026-01-01
            hours = [{"{"} days = ["monday"], from = 09:00:00, until = 12:00:00 {"}"}]

law-access = there is no accessibility statement
    .hint = add [accessibility] to site.toml
    .explain =
        An accessibility statement says how far everyone can use the site, and whom to tell about a barrier. It is compulsory for a public body (European directive 2016/2102); for other networks it is a mark of respect. pignon's theme aims at level AA of the WCAG 2.2 rules; your own texts and pictures count too.

            {"    ["}accessibility]
            status = "partial"
            assessed_on = 2026-10-01
            contact = "access@my-network.example"

law-language = a public mission is entrusted to the network: the laws on the use of languages apply
    .hint = ask the public authority in which languages the site must appear
    .explain =
        A private body is free to use any language (Constitution, art. 30). It no longer is for a mission that a public authority entrusts to it. A subsidy alone is no such mission. This reminder appears because public_mission is true in site.toml; write false if no mission is entrusted to you.

points-contextualise = the project does not say that the person is seen in context
    .hint = write contextualise = true in [common_ground] of content/project.toml, if the team commits to it
    .explain =
        Not to put down to the person what comes from work, and to see them in their professional, family and social setting: this is the one point of the guide that is not negotiable. Without it one practises psychotherapy, not work clinic. No body can attest a network that does not commit to it.

            {"    ["}common_ground]
            contextualise = true

points-gp_contact = { $answer ->
        [always] the general practitioner is always told, even without the patient's agreement
       *[never] the general practitioner is never told
    }
    .hint = write gp_contact = "with_consent", or discuss it in the team
    .explain =
        The guide wishes for contact with the general practitioner, since the network works as a second line. Professional secrecy asks for the patient's agreement (Criminal Code, professional secrecy). “always” forgets that agreement, “never” deprives the patient of help.

            {"    ["}care]
            gp_contact = "with_consent"

points-individual = there is no service of individual care
    .hint = make a file in content/offer with kind = "individual"
    .explain =
        According to the guide a network offers at least individual care, supported by a team of several professions. Groups, training, work in companies and research come on top. A service that is still a draft (draft = true) does not count.

            +++
            title = "Individual care"
            summary = "Appointments, one to one."
            kind = "individual"
            audience = "People made ill by their work."
            +++

points-booking = there is no way to make an appointment
    .hint = add phone, email or url in [booking] of site.toml
    .explain =
        The guide asks how appointments are made, with or without a secretariat. Without an answer, somebody who is unwell comes to your site and can do nothing. One way is enough.

            {"    ["}booking]
            phone = "+32 2 000 00 01"

points-cancellation = { $scheme ->
        [all] nothing is said of missed appointments
       *[other] nothing is said of missed appointments under “{ $scheme }”
    }
    .hint = add a block [[cancellation]] to content/tariffs.toml, or cancellation_none = true if there are no terms
    .explain =
        The guide asks until when one may cancel and what is asked afterwards. Patients must know beforehand. The terms may differ by scheme; list in schemes those they hold for. If nothing is ever asked, say so with amount = "none".

            {"    ["}[cancellation]]
            schemes = ["private"]
            deadline_hours = 24
            amount = "half"
            channels = ["phone"]
            announced_in = "agreement"

points-signs = newcomers do not sign the project
    .hint = discuss it in the team; if you have it signed, write signs = true
    .explain =
        The guide asks whether newcomers sign the project. A signature shows that the common ground is shared and not merely displayed. It is not compulsory: this reminder stops nothing.

points-unanswered = { $count ->
        [one] point { $point } of the guide: one question has no answer, { $keys }
       *[other] point { $point } of the guide: { $count } questions have no answer, { $keys }
    }
    .hint = answer when the team has decided; until then the site says “not yet decided”
    .explain =
        The guide asks six groups of questions, from a to f: common ground, several professions, offer and limits, frame, prices, place among the institutions. The answers appear on the page “Transparency”. To say that one has not decided yet is honest and better than a hollow sentence; so nothing is compulsory here.

        The words quoted are the keys of content/project.toml: “care.tests” is the key tests of the table [care].

points-waiting_aged = the waiting time dates from { $on }
    .hint = check it, correct days if needed, and put today's date in on
    .explain =
        A waiting time announced more than six months ago says nothing any more, and somebody in distress relies on it. The site shows the date beside it. This warning never stops you from publishing.

            {"    ["}care.waiting]
            days = 14
            on = 2026-11-02

points-contradicted = { $answer ->
        [exchange_none] it is said that there are no exchanges, and some are listed
        [funding_none] it is said that nobody funds the network, and funders are listed
        [tests_none] it is said that no tests are done, and some are listed
       *[other] it is said that there are no terms of cancellation, and some are listed
    }
    .some = one is listed here
    .hint = write { $answer } = false, or remove what is listed
    .explain =
        “There are none” is an answer, and it differs from no answer: it is shown on the transparency page. Beside examples of what there is not, readers do not know which to believe. Keep the one that is true.

period-reversed = this period ends on { $until }, before it begins
    .from = it begins on { $from }
    .hint = correct one of the two dates
    .explain =
        A date is written year-month-day, and the last day still belongs to the period. If the end comes before the beginning, nothing ever holds, be it a price, a convention or a membership. It is nearly always a year that was not changed.

            from = 2026-01-01
            until = 2026-12-31

period-future = this date, { $date }, has not come yet
    .hint = correct the date: it is the day on which the thing was done
    .explain =
        A check, a signature or an agreement carries the date of the day it took place. A date to come is a slip of the pen, or a check that was not made. It would also put off the reminders, which are counted from it.

tariff-overlap = the act “{ $act }” has two prices on the same day under “{ $scheme }”
    .first = the other price begins here
    .hint = add until to the older price: the day before the new one begins
    .explain =
        For an act, a scheme and a member, one price holds each day: otherwise patients do not know which one they will pay. The older price stays in the file, with its last day; the new one begins the day after. The site announces prices to come by itself. A price of one member (member) goes before the price of all.

            {"    ["}[act.price]]
            scheme = "private"
            from = 2026-01-01
            until = 2026-12-31

            {"    ["}[act.price]]
            scheme = "private"
            from = 2027-01-01

tariff-shares_sum = the shares of the status “{ $status }” make { $sum }, not { $fee }
    .fee = the whole fee is written here
    .hint = correct a share or the fee; if the network bears a part, add a share with who = "network"
    .explain =
        When the whole fee (fee_cents) is known, the shares of each status must add up to it exactly. Amounts are in cents. If you do not write the patient's share, the site counts for them what the others leave.

            fee_cents = 3000
            share = [
              {"{"} who = "inami", cents = 2000 {"}"},
              {"{"} who = "patient", cents = 1000 {"}"},
            ]

tariff-bim_above_ordinary = the status “{ $status }” pays { $cents }, more than the status “{ $other }”
    .limit = which pays { $limit }
    .hint = check both amounts: they may be swapped
    .explain =
        Increased allowance (BIM) and the rules for the young exist so that these patients pay less, never more. An amount above that of an ordinary patient is a slip. Check it with the INAMI/RIZIV or the source you cite.

tariff-share_twice = two shares for the same payer and the same status (“{ $who }”, “{ $status }”)
    .first = the first is here
    .hint = keep one; if the second holds for another status, write it in status
    .explain =
        Each payer has one share per status of the patient: two would be added up, and the price shown would be wrong. A share without status holds for the status “ordinary”. The statuses are ordinary, bim, under_24, bim_under_25 and reduced.

tariff-reduced_condition = this reduced price does not say who may have it
    .hint = add condition to this share
    .explain =
        A reduced price whose condition nobody knows helps nobody: many patients do not dare to ask. One sentence is enough, without complicated proof.

            {"    {"} who = "patient", status = "reduced", cents = 4000, condition = "On request, if the price keeps you from coming" {"}"}

tariff-no_current_price = the act “{ $act }” has no price that holds today
    .hint = add a price for the present period, or remove until if the last one still holds
    .explain =
        All prices of this act are over or yet to come. The site then says “to be confirmed”, so that patients must call to find out. This warning may appear on a 1 January, when a period ends; it never stops you from publishing.

tariff-check_aged = { $what ->
        [refund] this refund was last checked on { $on }
        [all] the prices were last read again on { $on }
       *[price] this price was last checked on { $on }
    }
    .hint = { $what ->
        [all] read content/tariffs.toml again, then put today's date in reviewed_on
       *[other] check the amounts at their source, then put today's date in checked_on
    }
    .explain =
        The amounts of the sickness insurance and of the health funds change nearly every year. After twelve months without a check they are no longer sure. The site shows the date of the last check. This warning never stops you from publishing.

tariff-terms_twice = there are two terms of cancellation for “{ $scheme }”
    .first = the others stand here
    .hint = keep this scheme in one of the two blocks
    .explain =
        Whoever cancels late must know beforehand what it costs (Commission of Psychologists, 2019). Of two terms for the same scheme, nobody knows which one holds. Schemes with the same terms stand in one block: schemes = ["private", "nomenclature"].

tariff-not_announced = nothing says where patients learn what a missed appointment costs
    .hint = add announced_in with the id of a document of content/project.toml, or write amount = "none"
    .explain =
        For the Commission of Psychologists, what is asked for a missed session is a compensation, not a fee: it is due only if the patient was told beforehand of the time limit, the way to cancel and the amount. The document that announces it is described in project.toml.

            # content/project.toml
            {"    ["}[frame.documents]]
            id = "agreement"
            name = "Agreement on care"

            # content/tariffs.toml
            announced_in = "agreement"

tariff-no_show_above_share = a missed appointment costs the status “{ $status }” { $asked }, one that is kept { $own }
    .act = for this act, under “{ $scheme }”
    .hint = ask at most what the patient would have paid, or write other terms for “{ $scheme }”
    .explain =
        “half” and “full” are counted on the whole fee, of which the insurance pays a part when the patient comes. For a missed session the insurance pays nothing: patients would pay more for staying away than for coming. A fixed amount in cents, or a block [[cancellation]] per scheme, avoids this.

            {"    ["}[cancellation]]
            schemes = ["nomenclature"]
            amount = 400

tariff-no_show_convention = a missed appointment is charged under the first-line convention: is that allowed?
    .hint = ask the mental-health network you have your convention with
    .explain =
        The INAMI/RIZIV convention sets what patients pay for first-line psychological care. It is not known for certain whether a compensation may be asked for a missed session. If the answer is no, remove “inami_first_line” from these terms and write others with amount = "none". This reminder stops nothing.

tariff-payer_sees = it is not said what the payer (“{ $payer }”) learns
    .hint = add payer_sees to this price
    .explain =
        When an employer, an insurer or Fedris pays, patients fear that it knows that they consult, and why. Say exactly what this payer receives: a name, dates, or nothing. It is often what decides somebody to come or to give up (GDPR, art. 13).

            payer_sees = "The number of sessions, without any name"

tariff-supplement = a supplement of { $cents } is written under the first-line convention
    .hint = write supplement_max_cents = 0, or check the scheme of this price
    .explain =
        Under the INAMI/RIZIV convention for first-line psychological care, patients pay the amount set by the convention. A supplement usually belongs to another scheme. Check the text of your convention.

offer-nobody = { $what ->
        [service] no present member gives the service “{ $name }”
       *[act] no present member does the act “{ $name }”
    }
    .hint = { $what ->
        [service] correct professions or members in its file, or make it a draft with draft = true
       *[act] correct professions or members of this act, or remove it
    }
    .explain =
        The site offers something that nobody can give today: a member has left, or a profession is mistaken. An empty list members means “all members of these professions”, and an empty list professions “all who see patients”.

member-not_clinician = { $name } sees patients, but the profession is no health profession
    .profession = the profession is given here
    .hint = write clinical = false, or check the profession
    .explain =
        A work psychologist, a sociologist or a lawyer practises no health profession in law, and no health register answers for them. They enrich the team, give training, take part in meetings. Somebody who sees patients must be on the official register of a health profession; without it the sixth criterion of legitimacy cannot be met.

member-title_protected = { $what ->
        [profession] no registration supports { $name }'s professional title yet
        [prefix] “{ $title }” before { $name }'s name makes one think of a physician
        [function] the function “{ $title }” is a protected title that nothing supports for { $name }
       *[title] “{ $title }” is a protected title that nothing supports for { $name }
    }
    .hint = { $what ->
        [profession] add a block [[registration]] for each register that the profession needs
        [prefix] remove prefix, or name the doctorate among the degrees
       *[other] remove this title, or add the registration that it needs
    }
    .explain =
        Titles such as psychologist, physician, physiotherapist or psychotherapist are reserved by law to people on the register of their profession (law of 8 November 1993 on the title of psychologist, coordinated law of 10 May 2015 on health professions). To bear them without right is punishable, and it is what tells an impostor from a work clinic.

        A clinical psychologist needs the Commission of Psychologists (compsy) and a visa, a recognition or an INAMI/RIZIV number; a physician the Order, and INAMI/RIZIV or a recognition.

            {"    ["}[registration]]
            register = "compsy"
            number_withheld = true
            checked_on = 2026-10-01

member-portrait_alt = { $name }'s portrait has no text that stands for it
    .hint = add portrait_alt to the file: what the picture shows, in a few words
    .explain =
        People who do not see the picture hear this text in its place (WCAG 2.2, criterion 1.1.1). Describe it simply, without “picture of”.

            portrait_alt = "Short grey hair, dark blue jacket, smiling"

member-accepting_aged = { $state ->
        [undated] it is not known since when { $name }'s file says this about new patients
       *[aged] what { $name }'s file says about new patients dates from { $on }
    }
    .hint = ask this person, then put today's date in accepting_on
    .explain =
        Nothing discourages more than calling somebody who is said to be free and no longer is. After six months the information is no longer sure. If nobody can keep it up to date, write accepting = "ask": the site will tell people to ask. This warning never stops you from publishing.

            accepting = "yes"
            accepting_on = 2026-11-02

member-unsigned = nothing says that { $name } signed the project
    .hint = add signed_on, the day of the signature
    .explain =
        The guide asks whether practitioners sign the network's project. The date of the signature shows that the person shares the common ground. This reminder stops nothing.

            signed_on = 2026-01-15

member-convention_overlap = { $name } has two convention statuses on the same day
    .first = the other begins here
    .hint = add until to the older one: the day before the new one begins
    .explain =
        The convention status decides what patients pay: one holds each day. Do not erase the older one, give it a last day. If somebody is under convention at certain hours, that is one block with status = "partial" and its hours.

            {"    ["}[convention]]
            status = "none"
            from = 2025-01-01
            until = 2025-12-31

            {"    ["}[convention]]
            status = "full"
            from = 2026-01-01

member-number_hidden = a number stands in the public file of { $name }, who wants no number published
    .hint = move this number to private/members.toml and write number_withheld = true here
    .explain =
        The site does not show this number, since hidden contains "numbers". But the file itself is often shared, copied or kept in a repository that others read. A number that is not to be published belongs in private/members.toml, which nothing publishes (GDPR, art. 5: as few data as possible).

            # in the member's file
            {"    ["}[registration]]
            register = "compsy"
            number_withheld = true

            # in private/members.toml
            {"    ["}[first-last.registration]]
            register = "compsy"
            number = "000000000"

member-number_withheld = this number of { $name } is both written and said to be withheld
    .hint = remove number_withheld if the person agrees to publish it; otherwise move the number to private/members.toml
    .explain =
        number_withheld = true says that the number exists but does not appear. If it is written right beside, pignon cannot know what the person wanted, and prefers to publish nothing by mistake.

member-number_shape = { $fault ->
        [nihdi] an INAMI/RIZIV number of { $name } does not have eleven digits
        [check] the check digits of an INAMI/RIZIV number of { $name } do not fit
        [profession] the first digit of { $name }'s INAMI/RIZIV number is not that of the profession
       *[compsy] a number of { $name } at the Commission of Psychologists does not have nine digits
    }
    .hint = copy the number from the register again; if it stands there like this, leave it
    .explain =
        An INAMI/RIZIV number has eleven digits: one for the profession (1 physician, 4 nurse, 5 physiotherapist), five of a serial number, two check digits and three for the competence. A number of the Commission of Psychologists usually has nine. The rules are not all published: so this is only a warning, and right digits prove no registration.

            number = "5-12345-70-527"

member-number_shared = { $name } and { $other } have the same number
    .first = it already stands here
    .hint = correct the number of one of these two people
    .explain =
        A register number belongs to one person. This happens when a file is copied to make a new one. Of an INAMI/RIZIV number the first eight digits stand for the person; the last three may change.

member-registration_aged = { $state ->
        [expired] a registration of { $name } was valid until { $date }
        [unchecked] nothing says when a registration of { $name } was checked
       *[aged] a registration of { $name } was last checked on { $date }
    }
    .hint = look the person up in the register; if they are there, put today's date in checked_on{ $state ->
        [expired] {" "}and correct valid_until
       *[other] {""}
    }
    .explain =
        A registration is checked once a year, by a person, on the register's site: pignon asks no register. The registration with the Commission of Psychologists ends by itself on 31 December and is renewed each year. Without a recent check, the criterion becomes “not yet shown”. This warning never stops you from publishing.

            {"    ["}[registration]]
            register = "compsy"
            checked_on = 2027-01-12

member-no_languages = { $name }'s file does not say in which languages this person works
    .hint = add languages to the file
    .explain =
        One speaks of what hurts more easily in one's own language, and many patients choose by it. Without languages, the person disappears as soon as a visitor filters the team by language.

            languages = ["fr", "nl"]

member-no_place = { $name } sees people on the spot, but the file does not say where
    .hint = add a block [[place]] with the id of a place of site.toml, or remove "onsite" from modes
    .explain =
        Patients first look for somebody nearby. Without a place, the person appears neither on the map nor in the filter by place.

            {"    ["}[place]]
            at = "liege"

member-conflict_of_interest = { $name } acts for another body too: nothing says how a conflict of interest is avoided
    .hint = add note to this block [[also_acts_for]]
    .explain =
        The guide asks about relations with other organisations. Patients who find out by themselves that a member also works for a prevention service or an insurer lose trust. One sentence on the page is enough: whom the person does not see, what they do not pass on. This reminder stops nothing.

            note = "She sees nobody from a company affiliated to that service."

member-attester = { $state ->
        [nobody] { $name }'s reflective work is attested by the coordinator, and the network has none
       *[oneself] { $name } coordinates the network and attests their own reflective work
    }
    .hint = { $state ->
        [nobody] name the coordinator in site.toml, or write attested_by = "external" if somebody outside attested it
       *[oneself] ask somebody outside the network to attest it, then write attested_by = "external"
    }
    .explain =
        The second criterion rests on the word of somebody who has checked that one of the three ways is met. Nobody can be that person for themselves. How somebody reflects on their practice stays between the two: no file says it.

coordinator-profession = { $name }'s profession is not the same here and in the member's file
    .member = the file says “{ $there }”
    .hint = write “{ $there }” here, or correct the file
    .explain =
        The person who coordinates the network appears in several places, and their letters end differently depending on the profession: physicians greet one another as colleagues. Two professions leave a doubt about who they are.

reference-unknown = { $what ->
        [place] there is no place “{ $id }”
        [member] there is no member “{ $id }”
        [act] there is no act “{ $id }”
       *[document] there is no document “{ $id }”
    }
    .hint = { $has_suggestion ->
        [1] did you mean “{ $suggestion }”?
       *[other] { $what ->
            [place] write the id of a place of site.toml: { $known }
            [member] write the name of a file of content/members, without .md: { $known }
            [act] write the id of an act of content/tariffs.toml: { $known }
           *[document] write the id of a document of content/project.toml: { $known }
        }
    }
    .explain =
        One file names something in another by a short name: a place and an act by their id, a member by the file's name without “.md”. That name must exist, letter by letter. If a member's file was renamed, correct the places that name it too.

            # site.toml
            {"    ["}[place]]
            id = "liege"

            # content/members/first-last.md
            {"    ["}[place]]
            at = "liege"

reference-duplicate_id = { $what ->
        [place] two places have the id “{ $id }”
        [act] two acts have the id “{ $id }”
       *[document] two documents have the id “{ $id }”
    }
    .first = the first is here
    .hint = give one of the two another id
    .explain =
        An id lets other files name one thing and only one. If two things have the same, nobody knows which is meant. An id is made of lower-case letters without accents, digits and hyphens.

reference-draft = { $name } is still a draft: the name is left out here
    .hint = publish the person’s page (remove “draft = true”, once they agreed), or take the name away
    .explain =
        A draft is not published, and nobody has agreed yet to appear. Wherever a file names the person, the site leaves the name out: the link of a coordinator, the price of this member, a number that anyone can verify. A price that is this person’s alone is not shown at all.

reference-former_member = { $name } has left the network
    .hint = remove this name, or put that of the person who takes over
    .explain =
        A member's page disappears when they leave, but the name stays here: the site would announce a service or a price that this person no longer gives. Past training sessions keep those who took part; there is nothing to change in them.

private-unknown_member = private/members.toml speaks of a member who does not exist: “{ $id }”
    .hint = { $has_suggestion ->
        [1] did you mean “{ $suggestion }”?
       *[other] name the table like the member's file, without .md, or remove it
    }
    .explain =
        In private/members.toml each table is named like a member's file. Under another name, what it holds is read for nobody: a number would be missing from the file for the issuer, or a criterion that is not met would go unnoticed. This file is never published, and its lines are never shown.

            {"    ["}[first-last.registration]]
            register = "nihdi"
            number = "00000000000"

private-number_public = a number of { $name } is both private and public
    .public = it is published here
    .hint = remove it from the public file if it must not appear, otherwise from private/members.toml
    .explain =
        private/members.toml keeps the numbers that a person does not want published. Yet the same number in the member's file appears on the site. Ask what they wish, and keep it in one place (GDPR, art. 5).

private-contradicted = { $what ->
        [reflexivity] private/members.toml says that { $name } does not meet the second criterion, the public file shows it as attested
       *[knowledge] private/members.toml says that { $name } lacks an area of knowledge for which the public file gives a source
    }
    .private = private/members.toml denies it here
    .hint = keep what is true: remove the entry of the public file, or that of private/members.toml
    .explain =
        Pages are made from the public files alone. As long as one of them shows what private/members.toml denies, the site states a criterion as shown that “pignon legitimacy” does not count as met.

language-missing = { $what ->
        [file] this text is not translated yet ({ $languages })
       *[text] these words are not translated yet ({ $languages })
    }
    .hint = { $what ->
        [file] write the translation in a file beside it, with the language before .md, such as page.nl.md
       *[text] write a line for each language: fr = "…", nl = "…"
    }
    .explain =
        The site appears in the languages of the list languages of site.toml. What is not translated appears in the main language, with a short notice: so you can publish now and translate later. One language fewer in the list is better than a site half translated.

            {"    ["}summary]
            fr = "Des entretiens, un à un."
            nl = "Gesprekken onder vier ogen."

language-unused = this translation ({ $lang }) appears nowhere
    .hint = add “{ $lang }” to languages in site.toml, or remove the translation
    .explain =
        The site has no pages in this language, because it is not in the list languages of site.toml. Check the letters too: fr is French, nl Dutch, de German, en English.

            languages = ["fr", "nl"]

language-repeated = the language “{ $lang }” stands twice in the list
    .first = it already stands here
    .hint = remove it once; the first language of the list is the main one
    .explain =
        Each language of the site has its own pages, at its own address. The same language twice would give the same pages twice. The first of the list is the main one, that of the home address.

            languages = ["fr", "nl", "de", "en"]

wording-superlative = “{ $found }” sets the network above others
    .hint = say what you do, without ranking yourselves; if these words are right here, add a comment “allow: { $code }”
    .explain =
        What a care professional publishes must be true, objective, relevant, verifiable and discreet (law of 22 April 2019 on the quality of practice, art. 31; physicians' code, art. 37; psychologists' code, art. 39). “The best”, “unique in Belgium” or “leading” cannot be verified.

        In place of “the best psychologists”, write “three psychologists, trained in work clinic”. To let an innocent phrase pass, write in a text in Markdown:

            <!-- allow: wording.superlative -->

        and in a TOML file, on the line or right above it:

            # allow: wording.superlative

wording-promise = “{ $found }” promises a result
    .hint = say what you offer, without promising; if these words are right here, add a comment “allow: { $code }”
    .explain =
        Nobody can guarantee a recovery, and to announce one is against the law of 22 April 2019 (art. 31) and the codes of conduct. A promise that is not kept hurts people who are already fragile.

        In place of “recovery guaranteed in ten sessions”, write “we take stock together after ten sessions”. A sentence that refuses any guarantee can stay with this comment:

            <!-- allow: wording.promise -->

wording-before_after = “{ $found }” compares a patient before and after
    .hint = remove this comparison; if these words are right here, add a comment “allow: { $code }”
    .explain =
        To show patients before and after is to promise a result, and puts people on display. The law of 22 April 2019 (art. 31) wants information that is objective and discreet. Rather describe how care proceeds.

wording-testimonial = “{ $found }” makes patients speak
    .hint = remove testimonials; if these words are right here, add a comment “allow: { $code }”
    .explain =
        A testimonial that was chosen cannot be verified, and publishing it touches professional secrecy, even with an agreement: patients depend on you. The law of 22 April 2019 (art. 31) and the codes of conduct rule it out. The answers to the criteria and the badge say better whom to trust.

wording-rating = “{ $found }” gives a mark
    .hint = remove marks and stars; if these words are right here, add a comment “allow: { $code }”
    .explain =
        Stars or an average say nothing verifiable about care, and set professionals against one another. The law of 22 April 2019 (art. 31) wants objective information. For the same reason pignon never writes ratings into the data for search engines.

wording-discount = “{ $found }” makes care a bargain
    .hint = give the price and its conditions; if these words are right here, add a comment “allow: { $code }”
    .explain =
        Discounts, offers and referral rewards push people to care they may not need; the law of 22 April 2019 (art. 31) and the codes of conduct rule them out. A reduced price for those who cannot pay is something else: write it in tariffs.toml, with its condition.

            {"    {"} who = "patient", status = "reduced", cents = 4000, condition = "On request" {"}"}

wording-comparison = “{ $found }” compares the network with others
    .hint = speak of your own work, without judging that of others; if these words are right here, add a comment “allow: { $code }”
    .explain =
        A comparison with other professionals cannot be verified and is not collegial (law of 22 April 2019, art. 31; codes of conduct). The network works with the first line, not against it.

        In place of “unlike others”, write what you do.

wording-allow_unknown = this comment allows “{ $word }”, which is the name of no rule
    .hint = { $has_suggestion ->
        [1] did you mean “{ $suggestion }”?
       *[other] copy the code shown with the warning, such as wording.superlative
    }
    .explain =
        An “allow” comment silences one rule, whose code it gives. Misspelt, it does nothing. The codes are wording.superlative, wording.promise, wording.before_after, wording.testimonial, wording.rating, wording.discount and wording.comparison.

            <!-- allow: wording.superlative -->

contact-check_aged = the contact details of “{ $name }” were last checked on { $on }
    .hint = check them at their source, then put today's date
    .explain =
        A crisis number that no longer answers can cost dearly. Once a year, look up each number on the organisation's site, then change the date (checked_on for a crisis line, collected_on for a partner). This warning never stops you from publishing.

site-review_aged = { $what ->
        [privacy] the statement on personal data was last read again on { $on }
       *[access] the site's accessibility was last assessed on { $on }
    }
    .hint = { $what ->
        [privacy] read it again, then put today's date in reviewed_on
       *[access] assess it again, then put today's date in assessed_on
    }
    .explain =
        What the network does with data, and how its site can be used, change with time. Once a year, read these statements again with somebody who knows the practice. The date appears on the site. This warning never stops you from publishing.

# The dates to come, at the end of “pignon check”

upcoming-price-begins = a new price of the act “{ $name }” begins
upcoming-price-ends = a price of the act “{ $name }” ends
upcoming-price-check = a price of the act “{ $name }” wants checking
upcoming-refund-check = the refund “{ $name }” wants checking
upcoming-tariffs-review = the prices want reading again
upcoming-member-joins = { $name } joins the network
upcoming-member-leaves = { $name } leaves the network
upcoming-registration-check = a registration of { $name } wants checking
upcoming-reflexivity = { $name }'s reflective work wants attesting again
upcoming-accepting = ask { $name } whether new patients can come
upcoming-convention-ends = { $name }'s convention status ends
upcoming-crisis-line = the number of “{ $name }” wants checking
upcoming-partner = the contact details of “{ $name }” want checking
upcoming-waiting = the waiting time wants checking
upcoming-privacy = the statement on personal data wants reading again
upcoming-accessibility = the site's accessibility wants assessing again
upcoming-funding-ends = the funding by “{ $name }” ends
upcoming-exchange = { $name ->
        [supervision] the next supervision wants noting
        [team_meeting] the next team meeting wants noting
       *[intervision] the next intervision wants noting
    }

look-contrast = { $key ->
    [colour] the main colour { $written } is too light to be read: the site uses { $used }
   *[accent] the second colour { $written } is not told well enough from the first, or carries no dark text: the site uses { $used }
    }
    .hint = write “{ $used }” so that this is not said again, or choose another colour
    .explain =
        Text must stand out from its ground with a contrast of at least 4.5, a sign of 3 (WCAG 2.2, 1.4.3 and 1.4.11). The main colour carries white text and stands on white: it is made darker until it does, its hue unchanged. The second colour carries dark text and stands on the first: it is made lighter. The dark scheme always gets shades of its own of the same hues.

        Nothing is lost: the site is built, and your colours are still known as yours.

look-logo = { $state ->
    [missing] the logo “{ $name }” is not in content/
    [place] the logo is named without a folder: “{ $name }”
    [format] “{ $name }” is neither SVG, nor PNG, nor JPEG
    [text] the logo “{ $name }” holds text, which would have other letters on each machine
    [picture] the logo “{ $name }” holds a picture or a piece of a page
    [empty] the logo “{ $name }” draws nothing
    [size] the logo “{ $name }” is too large
   *[syntax] the logo “{ $name }” cannot be read
    }
    .hint = { $state ->
        [missing] put the file into content/, or correct its name
        [place] put the file into content/ itself and write its name alone, as in “logo.svg”
        [text] convert the text to paths in the drawing program, and save it again
        [picture] give the logo as PNG, or as SVG made of shapes alone
        [size] an SVG of 100 kB or a PNG 1,000 pixels wide is enough
       *[other] save it again as SVG, PNG or JPEG
    }
    .explain =
        The logo is published without anything that the drawing program left in it: no name, comment, script or font. Shapes are left, or points. Text that is not converted to paths would be drawn with a font of the visitor's machine; a linked picture would be asked for from another site.

        The file lies in content/ and is named in site.toml: [look], then logo = "logo.svg".
