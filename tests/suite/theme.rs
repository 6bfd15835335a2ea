//! The theme: overlay, mistakes with their places, the reference of what templates see.

use std::fmt::Write as _;
use std::path::Path;

use pignon::plan::view::VIEWS;
use snapbox::Assert;

use crate::{files, fixture, pignon, repository, sample};

/// Gives the sample a theme of its own.
fn with_theme(files: &[(&str, &str)]) -> tempfile::TempDir {
    themed(sample(), files)
}

/// The same for the small network, which is checked in a moment.
fn small_with_theme(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("there is room");
    crate::copy(&fixture("sites/petit/network"), folder.path());
    themed(folder, files)
}

fn themed(folder: tempfile::TempDir, files: &[(&str, &str)]) -> tempfile::TempDir {
    let site = folder.path().join("site.toml");
    let text = std::fs::read_to_string(&site).expect("the sample has a site.toml");
    std::fs::write(&site, format!("theme = \"maison\"\n{text}")).expect("it can be written");
    for (path, text) in files {
        let path = folder.path().join("themes/maison").join(path);
        std::fs::create_dir_all(path.parent().expect("a file has a folder"))
            .expect("it can be made");
        std::fs::write(path, text).expect("it can be written");
    }
    folder
}

fn page(folder: &Path, path: &str) -> String {
    let bytes = std::fs::read(folder.join("public").join(path)).expect("the page was made");
    String::from_utf8(bytes).expect("pages are UTF-8")
}

#[test]
fn a_theme_takes_the_place_of_single_files() {
    let folder = with_theme(&[
        (
            "templates/charter.html",
            "{% extends \"default/charter.html\" %}{% block opening %}<h1>MAISON</h1>{% endblock opening %}",
        ),
        ("assets/style.css", "body { color: black }"),
        ("locales/fr/maison.ftl", "nav-team = Les gens\n"),
    ]);
    let outcome = pignon(folder.path(), &["build", "--quiet"]);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let output = files(&folder.path().join("public"));
    let charter =
        output.keys().find(|path| path.starts_with("charte")).expect("there is a charter");
    assert!(page(folder.path(), charter).contains("<h1>MAISON</h1>"));
    assert!(page(folder.path(), "index.html").contains("Les gens"));
    let sheet = output
        .keys()
        .find(|path| path.starts_with("assets/style."))
        .expect("there is a style sheet");
    assert_eq!(page(folder.path(), sheet), "body { color: black }");
}

/// What stands around pages is made once for all that share it: each page still marks its own
/// place, and what is wrong with a part is said of every page that has it.
#[test]
fn what_stands_around_pages_can_be_a_themes_own() {
    let footer = |inside: &str| {
        let text = format!(
            "<footer><p id=\"own\">{{{{ here.url }}}} under {{{{ here.section }}}}</p>{inside}</footer>"
        );
        small_with_theme(&[("templates/footer.html", &text)])
    };
    let folder = footer("");
    let outcome = pignon(folder.path(), &["build", "--quiet"]);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let ends = |path: &str, with: &str| {
        let page = page(folder.path(), path);
        assert!(page.contains(&format!("<p id=\"own\">{with}</p>")), "{path}: {page}");
    };
    ends("charte/index.html", "/reseau/charte/ under /reseau/charte/");
    ends("equipe/index.html", "/reseau/equipe/ under /reseau/equipe/");
    let member = files(&folder.path().join("public")).into_keys().find(|path| {
        path.starts_with("equipe/")
            && path.ends_with("/index.html")
            && path.matches('/').count() == 2
    });
    ends(&member.expect("there is a member"), " under /reseau/equipe/");

    for (inside, code) in [
        ("<a href=\"/nowhere/\">a</a>", "link.broken"),
        ("<a href=\"/reseau/charte/#nowhere\">a</a>", "link.anchor"),
        ("<a href=\"#nowhere\">a</a>", "link.anchor"),
        ("<i id=\"main\"></i>", "html.repeated_id"),
        ("<i id=\"own\"></i>", "html.repeated_id"),
        ("<img src=\"/reseau/open-graph.png\">", "html.image_alt"),
        ("<i style=\"color: red\"></i>", "html.inline_style"),
        ("<a href=\"/nowhere/\">a</a><!--", "link.broken"),
    ] {
        let folder = footer(inside);
        let checked = pignon(folder.path(), &["check", "--format", "short"]);
        for path in ["/reseau/charte/", "/reseau/equipe/"] {
            let said = |line: &str| line.contains(code) && line.contains(path);
            assert!(checked.stdout.lines().any(said), "{inside}: {}", checked.stdout);
        }
    }
}

/// themes/atelier, of which docs/themes.md speaks: another look by overlay alone. What it does
/// not name stays as it is, in every language.
#[test]
fn a_second_theme_is_an_overlay_and_nothing_else() {
    let plain = sample();
    let other = sample();
    let site = other.path().join("site.toml");
    let text = std::fs::read_to_string(&site).expect("the sample has a site.toml");
    std::fs::write(&site, format!("theme = \"atelier\"\n{text}")).expect("it can be written");
    crate::copy(&repository().join("themes/atelier"), &other.path().join("themes/atelier"));
    let checked = pignon(other.path(), &["check", "--format", "short"]);
    assert_eq!(checked.code, 0, "{}", checked.stdout);
    assert!(!checked.stdout.contains("theme."), "{}", checked.stdout);
    for folder in [&plain, &other] {
        let outcome = pignon(folder.path(), &["build", "--quiet"]);
        assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    }
    let (before, after) =
        (files(&plain.path().join("public")), files(&other.path().join("public")));
    let sheet = |of: &std::collections::BTreeMap<String, Vec<u8>>| {
        let found = of.iter().find(|(path, _)| path.starts_with("assets/style."));
        String::from_utf8(found.expect("there is one").1.clone()).expect("it is text")
    };
    let (one, two) = (sheet(&before), sheet(&after));
    assert!(two.len() > one.len() && two.contains("--head: \"Iowan"), "the sheet is taken up");
    // Every variable that the theme sets is one that the built-in sheet uses.
    let own = std::fs::read_to_string(repository().join("themes/atelier/assets/style.css"))
        .expect("it is there");
    let names = own.split("--").skip(1).filter_map(|rest| rest.split_once(':')).map(|it| it.0);
    for name in names.filter(|name| name.chars().all(|c| c.is_ascii_lowercase() || c == '-')) {
        assert!(one.contains(&format!("var(--{name})")), "--{name} is not used");
    }
    for lang in ["", "nl/", "de/", "en/"] {
        let home = page(other.path(), &format!("{lang}index.html"));
        assert!(home.contains("class=\"welcome\""), "{lang}");
        assert_ne!(home, page(plain.path(), &format!("{lang}index.html")));
    }
    // The same pages, and in those whose template is the built-in one the same matter.
    let pages = |of: &std::collections::BTreeMap<String, Vec<u8>>| -> Vec<String> {
        of.keys().filter(|path| path.ends_with(".html")).cloned().collect()
    };
    assert_eq!(pages(&before), pages(&after));
    let matter = |html: &str| {
        let main = html.split_once("<main").expect("it has a main part").1;
        let main = main.split_once("</main>").expect("it ends").0.to_owned();
        main.replace("Les gens", "Équipe")
    };
    for path in ["tarifs/index.html", "medecins/index.html", "equipe/grace-mbuyi/index.html"] {
        assert_eq!(matter(&page(plain.path(), path)), matter(&page(other.path(), path)), "{path}");
    }
}

/// A theme with a palette of its own gives way to the network's two colours like the built-in
/// one: no later rule takes them back, but on paper.
#[test]
fn a_theme_of_another_palette_takes_the_networks_colours() {
    let folder = sample();
    let site = folder.path().join("site.toml");
    let text = std::fs::read_to_string(&site).expect("the sample has a site.toml");
    let look = "[look]\ncolour = \"#2b6b4f\"\naccent = \"#f2b632\"\n";
    std::fs::write(&site, format!("theme = \"atelier\"\n{text}\n{look}")).expect("it is written");
    crate::copy(&repository().join("themes/atelier"), &folder.path().join("themes/atelier"));
    let outcome = pignon(folder.path(), &["build", "--quiet"]);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let output = files(&folder.path().join("public"));
    let sheet = output.keys().find(|path| path.starts_with("assets/style.")).expect("it is there");
    let sheet = page(folder.path(), sheet);
    let set = |name: &str| -> Vec<String> {
        let name = format!("--{name}:");
        let values = sheet.split(&name).skip(1);
        let values = values.filter_map(|rest| rest.split([';', '}']).next());
        values.map(|value| value.trim().to_owned()).collect()
    };
    for (name, day) in [("stone", "#2b6b4f"), ("link", "#2b6b4f"), ("light", "#f2b632")] {
        let values = set(name);
        let own = values.iter().rposition(|value| value == day).expect("it is set");
        // Behind it: the dark scheme of the same colours, and paper.
        let after = &values[own + 1..];
        let themes_own = ["#4a2c1a", "#0f0b09", "#7a3413", "#f2c58a", "#f0b94a"];
        assert!(
            !after.iter().any(|value| themes_own.contains(&value.as_str())),
            "{name}: {values:?}"
        );
    }
    assert_eq!(sheet.matches(":root{--stone:#2b6b4f").count(), 1, "the colours stand once");
}

#[test]
fn a_mistake_in_a_template_is_shown_at_its_place() {
    let cases = [
        ("{{ view.biografy }}", "theme.unknown_field", "themes/maison/templates/page.html:1:9"),
        (
            "{% if page.tilte %}a{% endif %}",
            "theme.unknown_field",
            "themes/maison/templates/page.html:1:12",
        ),
        ("\n{% if page.title %}", "theme.template", "themes/maison/templates/page.html:2"),
        ("{{ page.title | shout }}", "theme.template", "themes/maison/templates/page.html:1"),
        ("{% include \"nowhere.html\" %}", "theme.template", "themes/maison/templates/page.html"),
        ("{{ view.card.name }}", "theme.template", "themes/maison/templates/page.html:1"),
        (
            "{{ t(key=\"no-such-phrase\") }}",
            "theme.unknown_phrase",
            "themes/maison/templates/page.html:1:11",
        ),
    ];
    for (template, code, place) in cases {
        let folder = with_theme(&[("templates/page.html", template)]);
        let outcome = pignon(folder.path(), &["check", "--format", "short"]);
        assert_eq!(outcome.code, 1, "{template}: {}{}", outcome.stdout, outcome.stderr);
        let found =
            outcome.stdout.lines().any(|line| line.contains(code) && line.starts_with(place));
        assert!(found, "{template}: {}", outcome.stdout);
    }
}

/// A build does not look again whether the built-in templates name what there is: as a network's
/// own they are looked at.
#[test]
fn the_built_in_templates_name_what_there_is() {
    let folder = sample();
    let site = folder.path().join("site.toml");
    let text = std::fs::read_to_string(&site).expect("the sample has a site.toml");
    std::fs::write(&site, format!("theme = \"maison\"\n{text}")).expect("it can be written");
    let own = folder.path().join("themes/maison");
    crate::copy(&repository().join("themes/default/templates"), &own.join("templates"));
    let checked = pignon(folder.path(), &["check", "--format", "short"]);
    assert!(!checked.stdout.contains("theme."), "{}", checked.stdout);
    let home = own.join("templates/home.html");
    let text = std::fs::read_to_string(&home).expect("the theme has a home page");
    let text = text + "{% if page.nothing %}{{ t(key=\"nothing\") }}{% endif %}";
    std::fs::write(&home, text).expect("it can be written");
    let checked = pignon(folder.path(), &["check", "--format", "short"]);
    for code in ["theme.unknown_field", "theme.unknown_phrase"] {
        assert!(checked.stdout.contains(code), "{}", checked.stdout);
    }
}

#[test]
fn a_theme_that_is_not_there_is_a_mistake_of_site_toml() {
    let folder = with_theme(&[]);
    let outcome = pignon(folder.path(), &["check", "--format", "short"]);
    assert_eq!(outcome.code, 1);
    assert!(outcome.stdout.contains("site.toml:1:9"), "{}", outcome.stdout);
    assert!(outcome.stdout.contains("theme.missing"), "{}", outcome.stdout);
}

/// The reference of the views, as docs/themes.md has it.
fn reference() -> String {
    let mut text = String::new();
    for view in VIEWS {
        let _ = write!(
            text,
            "### {}\n\n{}\n\n| field | holds | meaning |\n|---|---|---|\n",
            view.name,
            line(view.doc)
        );
        for field in view.fields {
            let kind = field
                .kind
                .replace(' ', "")
                .replace("Option<", "maybe ")
                .replace("Vec<", "list of ")
                .replace('>', "");
            let _ = writeln!(text, "| `{}` | {} | {} |", field.name, kind, line(field.doc));
        }
        text.push('\n');
    }
    text
}

fn line(doc: &str) -> String {
    doc.lines().map(str::trim).collect::<Vec<_>>().join(" ").trim().to_owned()
}

#[test]
fn the_reference_of_views_is_up_to_date() {
    let path = repository().join("docs/themes.md");
    let written = std::fs::read_to_string(&path).expect("docs/themes.md is there");
    let mark = "<!-- views -->\n";
    let (before, _) = written.split_once(mark).expect("docs/themes.md has its mark");
    let expected = format!("{before}{mark}\n{}", reference());
    Assert::new()
        .action_env("SNAPSHOTS")
        .eq(expected, snapbox::Data::read_from(&path, Some(snapbox::data::DataFormat::Text)));
}
