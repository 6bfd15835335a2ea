# Texte in Markdown: src/load/markdown.rs

markdown-front_matter_unclosed = der Kopf, den „+++“ öffnet, wird nie geschlossen
    .hint = fügen Sie nach der letzten Einstellung, vor dem Text, eine Zeile hinzu, in der nur „+++“ steht
    .explain =
        Eine Seite beginnt mit ihren Einstellungen, dem Titel zum Beispiel, zwischen zwei Zeilen, in denen nur „+++“ steht. Der Text kommt nach der zweiten. Ohne diese zweite Zeile kann pignon nicht wissen, wo die Einstellungen enden und wo der Text beginnt: Es liest keines von beiden.

        Beispiel einer richtigen Seite:

            +++
            title = "Unsere Preise"
            +++

            Ein erstes Gespräch kostet 60 Euro.

markdown-link_scheme = eine Adresse, die mit „{ $scheme }:“ beginnt, ist hier nicht erlaubt
    .hint = schreiben Sie eine Adresse mit https://, den Pfad einer Datei oder, bei einem Link, mailto:, tel:, sms: oder page: und dann den Namen der Seite
    .explain =
        Manche Adressen führen nicht zu einer Seite: Sie starten ein Programm im Browser („javascript:“) oder nennen eine Datei auf Ihrem eigenen Rechner („C:“), die niemand sonst öffnen kann. Ein Link kann zu einer Website führen, zu einer E-Mail-Adresse, zu einer Telefonnummer oder zu einer Ihrer Seiten; ein Bild ist eine Ihrer Dateien oder kommt von einer Website.

        Beispiele: [unsere Preise](page:preise), [rufen Sie an](tel:+3225551234), ![Der Eingang](eingang.jpg).

markdown-duplicate_anchor = zwei Titel haben denselben Anker „{ $id }“
    .first = der erste steht hier
    .hint = geben Sie einem der beiden Titel einen anderen Anker, oder entfernen Sie ihn
    .explain =
        Ein Anker ist der Name, mit dem ein Link zu einem Titel mitten in einer Seite führt. Haben zwei Titel denselben, so führt der Link immer zum ersten, und der zweite bleibt unerreichbar.

        Beispiel: „## Preise {"{"}#preise{"}"}“, dann „## Erstattung {"{"}#erstattung{"}"}“. Geben Sie keinen Anker an, so bildet pignon einen aus den Worten des Titels.

markdown-heading_jump = dieser Titel überspringt eine Ebene: Es steht „{ $found }“ da, wo „{ $expected }“ hingehört
    .above = der vorige Titel steht hier
    .hint = schreiben Sie „{ $expected }“ vor diesen Titel, oder fügen Sie darüber den Titel hinzu, der fehlt
    .explain =
        Blinde Menschen hören die Titel einer Seite und gehen von einem zum anderen, wie in einem Inhaltsverzeichnis. Fehlt eine Ebene, so suchen sie einen Teil, den es nicht gibt. Die Ebene sagt, wie die Teile ineinandergreifen, nicht, wie groß die Buchstaben sind: Dafür sorgt das Thema.

        Beispiel: Unter „## Preise“ schreiben Sie „### Angepasster Tarif“ und nicht „#### Angepasster Tarif“.

markdown-raw_html = HTML ist in diesem Text nicht erlaubt
    .hint = schreiben Sie es in Markdown: **fett**, *kursiv*, [Link](page:contact); um das Zeichen selbst zu zeigen, schreiben Sie \<
    .explain =
        Dieser Text wird in Markdown geschrieben, ohne HTML wie <div> oder <font>. So bleiben die Seiten sicher, für alle lesbar und im Stil der Website, auch wenn das Thema wechselt. Ein Kommentar wie <!-- im Mai durchsehen --> darf bleiben: Auf der Website sieht ihn niemand.

        Beispiel: Schreiben Sie „**Wichtig**“ statt „<b>Wichtig</b>“.

markdown-html_not_kept = „{ $what }“ wird aus diesem Text entfernt
    .hint = löschen Sie dieses Element, oder schreiben Sie diese Stelle in Markdown
    .explain =
        HTML ist in diesem Text erlaubt, aber nicht jedes. Programme, Stile, Rahmen von einer anderen Website, Formulare und Klassen werden entfernt: Sie könnten Ihren Besuchern folgen, Worte verstecken oder einen anderen Teil der Website nachahmen, etwa das Abzeichen. pignon sagt es Ihnen, statt eine Seite zu veröffentlichen, an der etwas fehlt.

        Beispiel: Statt eines Videos in einem Rahmen setzen Sie einen Link darauf.

markdown-comment_unclosed = dieser Kommentar wird nie geschlossen: Alles, was folgt, würde verschwinden
    .hint = fügen Sie am Ende des Kommentars „-->“ hinzu
    .explain =
        Was zwischen „<!--“ und „-->“ steht, ist eine Notiz für alle, die schreiben, und erscheint nicht auf der Website. Ohne „-->“ wird der Rest des Textes für diese Notiz gehalten.

        Beispiel: <!-- Öffnungszeiten noch zu bestätigen -->

markdown-footnote_unused = kein Text verweist auf die Fußnote „{ $label }“: Sie wird nicht erscheinen
    .hint = schreiben Sie [^{ $label }] an die Stelle, die sie erklärt, oder löschen Sie die Fußnote
    .explain =
        Eine Fußnote hat zwei Teile: einen Verweis im Text, wie [^1], und die Fußnote selbst, die mit „[^1]:“ beginnt. Eine Fußnote ohne Verweis wird nicht gezeigt, denn nichts führt zu ihr. Haben zwei denselben Namen, so wird nur die erste gezeigt.

        Beispiel: „Ein Teil des Preises wird erstattet[^1].“ und, weiter unten, „[^1]: Fragen Sie bei Ihrer Krankenkasse nach.“

markdown-image_alt = das Bild „{ $source }“ hat keinen Ersatztext
    .hint = beschreiben Sie es zwischen den Klammern, ![Ein helles Wartezimmer](zimmer.jpg), oder schreiben Sie ![-](zimmer.jpg), wenn es nur schmückt
    .explain =
        Wer das Bild nicht sieht, hört stattdessen diesen Text; die anderen lesen ihn, wenn das Bild nicht lädt. Sagen Sie in wenigen Worten, was das Bild mitteilt, ohne „Bild von“. Ein Bild, das nichts mitteilt, etwa ein Schmuck, bekommt einen Bindestrich: Es wird dann übergangen.

        Beispiel: ![Der Eingang, mit einer Rampe links](eingang.jpg).

markdown-too_deep = Listen, Zitate oder HTML-Elemente sind hier mehr als { $limit } Ebenen tief verschachtelt
    .hint = vereinfachen Sie diesen Text; suchen Sie eine Folge von Zeichen wie „>“, die sich eingeschlichen hat
    .explain =
        Niemand kann eine Liste in einer Liste in einer Liste lesen, achtzigmal hintereinander. Fast immer kommt das von einem eingefügten Text oder von einer langen Folge von Zeichen „>“, von denen jedes ein Zitat im vorigen öffnet. Zu seinem Schutz liest pignon einen solchen Text gar nicht.

        Beispiel: „>>>>> Guten Tag“ ist schon ein Zitat in vier anderen.
