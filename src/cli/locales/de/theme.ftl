# Thema, Links und Seiten.

theme-missing = ein Thema „{ $name }“ gibt es nicht
    .hint = legen Sie den Ordner themes/{ $name } an, oder entfernen Sie die Zeile `theme` aus site.toml
    .explain = Die Zeile `theme` von site.toml nennt einen Ordner von themes/. Was darin liegt, ersetzt das ursprüngliche Aussehen, Datei für Datei. Ohne diese Zeile behält die Website das ursprüngliche Aussehen.

theme-template = die Vorlage { $template } ist nicht zu gebrauchen: { $detail }
    .hint = vergleichen Sie sie mit der ursprünglichen Vorlage desselben Namens; docs/themes.md nennt alle Felder
    .explain = Eine Vorlage enthält einen Fehler: eine Marke, die nicht geschlossen ist, einen Namen, den es nicht gibt, einen Wert, der fehlt. Die gezeigte Stelle ist die, an der das Lesen aufhörte; der Fehler kann etwas davor liegen. Entfernen Sie Ihre Datei aus themes/, so kommt die ursprüngliche zurück.

theme-unknown_field = keine Ansicht hat ein Feld „{ $field }“ ({ $template })
    .hint = { $has_suggestion ->
        [1] meinten Sie `{ $suggestion }`?
       *[other] docs/themes.md nennt jede Ansicht und ihre Felder
    }
    .explain = Eine Vorlage kann nur die Felder einer Ansicht nennen. In einer Bedingung zählte ein Name, den es nicht gibt, stillschweigend als „nein“, und ein Stück der Seite würde fehlen, ohne dass es jemand merkt; darum wird jeder Name geprüft. docs/themes.md nennt sie alle.

theme-unknown_phrase = einen Satz „{ $key }“ gibt es in der Sprache „{ $lang }“ nicht ({ $template })
    .hint = { $has_suggestion ->
        [1] meinten Sie `{ $suggestion }`? Sonst fügen Sie die Zeile `{ $key } = …` in locales/{ $lang }/ Ihres Themas hinzu
       *[other] fügen Sie die Zeile `{ $key } = …` in locales/{ $lang }/ Ihres Themas hinzu
    }
    .explain = Die Worte der Website stehen in Dateien mit Sätzen, ein Ordner je Sprache. Eine Vorlage verlangt einen Satz, den diese Sprache nicht hat. Jeden Satz muss es in allen Sprachen der Website geben.

theme-phrases = diese Datei mit Sätzen ist an dieser Stelle unlesbar: { $detail }
    .hint = schreiben Sie einen Satz je Zeile, in der Form `schluessel = Worte`; Zeilen, die weitergehen, sind eingerückt
    .explain = Die Dateien mit Sätzen sind in Fluent geschrieben: ein Schlüssel, ein Gleichheitszeichen, die Worte. Zeilen, die weitergehen, beginnen mit Leerzeichen. Die anderen Sätze der Datei gelten trotzdem.

theme-letters = das Abzeichen kann in der Sprache „{ $lang }“ nicht gezeichnet werden: Seine Schrift hat kein „{ $letter }“
    .hint = setzen Sie ein anderes Zeichen in diesen Satz; lateinische Buchstaben mit den Akzenten Europas, Ziffern und Satzzeichen sind da
    .explain = Die Worte des Abzeichens werden mit der Schrift gezeichnet, die pignon mitbringt, damit sie überall dieselben sind und eine Seite keine andere braucht. Was diese Schrift nicht hat, wäre ein leeres Kästchen. Die Worte der Seiten sind nicht betroffen.

theme-address = „{ $words }“ kann kein Teil einer Adresse sein
    .hint = schreiben Sie es in Kleinbuchstaben ohne Akzente, mit Ziffern und Bindestrichen, höchstens 80
    .explain = Die Sätze `route-…` sind die Teile der Adressen, die zu den Rubriken der Website führen, wie `team` in /team/. Andere Zeichen lesen Browser und Server in Adressen nicht alle gleich. Was Besucher lesen, steht in anderen Sätzen, `nav-…`.

route-collision = zwei Seiten wollen dieselbe Adresse: { $url }
    .first = die erste
    .hint = benennen Sie eine der Dateien um, oder geben Sie einer davon einen anderen `slug`
    .explain = Jede Seite hat eine eigene Adresse, aus dem Namen ihrer Datei oder aus ihrem `slug`. Hier lägen zwei Seiten an derselben Stelle, und die eine würde die andere verdecken.

route-taken = die Datei { $path } nähme den Platz einer Datei ein, die die Website braucht
    .hint = benennen Sie Ihre Datei in content/static um
    .explain = Was in content/static liegt, wird so kopiert, wie es ist. Dieser Name gehört zu denen, die pignon selbst schreibt: eine Seite, ein Bild oder eine Datei, die Suchmaschinen und Webhosts lesen.

link-target = dieser Link führt nirgendwohin: { $target }
    .hint = { $has_suggestion ->
        [1] meinten Sie `{ $suggestion }`?
       *[other] schreiben Sie den Pfad der Datei, aus der die Seite entsteht, etwa `../pages/name.md`, oder `page:team` für eine Seite der Website
    }
    .explain = Ein Link auf eine andere Seite nennt die Datei, aus der sie entsteht, ausgehend von der Datei, in der er steht: `[unser Team](page:team)`, `[Anne](../members/anne.md)`. Die Adresse auf der Website findet sich dann in jeder Sprache von selbst und bleibt richtig, wenn etwas seinen Namen ändert.

link-image = dieses Bild ist nicht zu finden: { $source }
    .hint = legen Sie das Bild neben den Text, als PNG oder JPEG, und schreiben Sie seinen Namen
    .explain = Ein Bild liegt neben dem Text, der es zeigt, und wird mit dem Namen seiner Datei genannt. Es wird in den Größen veröffentlicht, die die Seiten brauchen, ohne das, was eine Kamera darin vermerkt hat.

link-foreign_image = dieses Bild käme von einer anderen Website: { $source }
    .hint = speichern Sie das Bild neben dem Text, und schreiben Sie den Namen der Datei
    .explain = Ein Bild von anderswo verrät jener Website, wer Ihre liest. Die Website verspricht, dass niemand sonst weiß, wer sie besucht: Ihre Bilder müssen ihre eigenen sein.

link-broken = die Seite { $page } führt zu { $target }, und das gibt es nicht
    .hint = berichtigen Sie den Link im Text oder in der Vorlage
    .explain = Jedem Link jeder Seite wird nachgegangen, bevor die Website geschrieben wird. Dieser führt zu einer Adresse, die die Website nicht hat.

link-anchor = die Seite { $page } führt zu „{ $anchor }“, und das hat jene Seite nicht ({ $target })
    .hint = schreiben Sie den Anker eines Titels: seine Worte in Kleinbuchstaben, mit Bindestrichen verbunden
    .explain = Ein Link kann zu einem Titel führen: `#unsere-preise` führt zu „Unsere Preise“. Hier hat kein Titel diesen Anker; vielleicht wurde er anders formuliert.

html-repeated_id = der Anker „{ $id }“ steht zweimal auf { $page }
    .hint = geben Sie einem der Titel einen anderen Anker: `## Titel {"{"}#anders{"}"}`
    .explain = Ein Anker benennt eine einzige Stelle einer Seite. Steht er zweimal da, so führen die Links zur ersten, und Screenreader verlieren sich.

html-image_alt = ein Bild von { $page } hat keinen Ersatztext: { $source }
    .hint = sagen Sie in wenigen Worten, was das Bild zeigt, oder lassen Sie den Text leer, wenn es nur schmückt
    .explain = Wer ein Bild nicht sieht, hört seinen Ersatztext. In einer Vorlage braucht jedes Bild das Attribut `alt`; bei einem Bild, das nur schmückt, ist es leer.

html-inline_style = { $page } enthält einen Stil, den die eigenen Sicherheitsregeln der Website verbieten: { $what }
    .hint = setzen Sie diesen Stil in assets/style.css des Themas
    .explain = Die Website sagt den Browsern, dass sie nur ihren eigenen Stilvorlagen folgen sollen, damit nichts, was sich in einen Text einschleicht, sie verändern kann. Ein Stil in einer Seite bliebe ohne Wirkung.

html-inline_script = { $page } enthält ein Skript, das die eigenen Sicherheitsregeln der Website verbieten: { $what }
    .hint = setzen Sie dieses Skript in eine Datei unter assets/ des Themas
    .explain = Die Website sagt den Browsern, dass sie nur ihre eigenen Skriptdateien ausführen sollen, damit nichts, was sich in einen Text einschleicht, ausgeführt werden kann. Ein Skript in einer Seite bliebe ohne Wirkung, mit einer Meldung in der Konsole.

law-cookies = { $page } würde anderswo etwas abrufen: { $what }
    .hint = bewahren Sie eine Kopie davon in Ihrem Thema auf, oder machen Sie einen Link daraus
    .explain = Die Website verspricht, dass niemand sonst erfährt, wer sie liest: keine Cookies, keine Dritten und darum auch kein Cookie-Banner. Alles, was ein Browser von selbst auf einer anderen Website abruft, bräche dieses Versprechen und verlangte das Einverständnis derer, die sie besuchen.

law-badge = { $page } zeigt die Kriterien ohne diese Worte: „{ $words }“
    .hint = setzen Sie { "{{ view.disclaimer }}" } und { "{{ view.limits_notice }}" } wieder in die Vorlage legitimacy.html Ihres Themas
    .explain = Ohne diese Worte könnte man die Kriterien für eine amtliche Anerkennung halten. Sie sagen, wer die Kriterien bewertet hat und dass die Schwellen in Zahlen die des Programms sind (Kodex der Ärzte, Art. 37: kein Anschein eines amtlichen Gütezeichens). Sie stehen neben den Kriterien, so wie criteria.toml sie schreibt. Ein Netzwerk, das nichts behaupten will, schreibt publish_declared = false.
