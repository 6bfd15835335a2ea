//! The theme: overlay, mistakes with their places, the reference of what templates see.

use std::fmt::Write as _;
use std::path::Path;

use pignon::plan::view::VIEWS;
use snapbox::Assert;

use crate::{files, pignon, repository, sample};

/// Gives the sample a theme of its own.
fn with_theme(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = sample();
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
    let sheet = output.keys().find(|path| path.ends_with(".css")).expect("there is a style sheet");
    assert_eq!(page(folder.path(), sheet), "body { color: black }");
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
