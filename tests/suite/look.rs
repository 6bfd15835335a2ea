//! The network's own colours and logo: on pages, in drawings, in letters, and without anything
//! that a drawing program left in the logo.

use std::path::Path;

use crate::{copy, files, fixture, pignon};

const LOGO: &str = r##"<?xml version="1.0"?>
<!-- Made by Canary Draw for canari@secret.example -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:draw="https://draw.example/" viewBox="0 0 120 100">
<metadata><draw:author>canari@secret.example</draw:author></metadata>
<style>.a { fill: #2b6b4f }</style>
<script>alert('canari')</script>
<clipPath id="canari-a"><path id="canari-b" d="M0 0h120v90H0z"/></clipPath>
<filter id="canari-c"><feFlood result="canari-d" flood-color="#fff"/><feBlend in="canari-d" in2="SourceGraphic"/></filter>
<g id="canari-e" draw:label="canari" onload="alert(1)" clip-path="url(#canari-a)" opacity=".9">
<path id="canari-f" class="a" d="M0 0h120v100H0z"/><path id="canari-g" d="M0 0h9v9H0z" filter="url(#canari-c)"/></g>
</svg>
"##;

fn text_of(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("it is text")
}

/// The small network with a look.
fn network(look: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    copy(&fixture("sites/petit/network"), folder.path());
    let site = folder.path().join("site.toml");
    let text = std::fs::read_to_string(&site).expect("the network has a site.toml");
    std::fs::write(&site, format!("{text}\n[look]\n{look}\n")).expect("it can be written");
    folder
}

fn build(folder: &Path) -> std::collections::BTreeMap<String, Vec<u8>> {
    let outcome = pignon(folder, &["build", "--quiet"]);
    assert_eq!(outcome.code, 0, "{}{}", outcome.stdout, outcome.stderr);
    files(&folder.join("public"))
}

fn named<'f>(
    output: &'f std::collections::BTreeMap<String, Vec<u8>>,
    start: &str,
    end: &str,
) -> &'f [u8] {
    let found = output.iter().find(|(path, _)| path.starts_with(start) && path.ends_with(end));
    found.unwrap_or_else(|| panic!("there is no {start}…{end}")).1
}

#[test]
fn two_colours_and_a_logo_are_enough() {
    let folder = network("colour = \"#2b6b4f\"\naccent = \"#f2b632\"\nlogo = \"logo.svg\"");
    std::fs::write(folder.path().join("content/logo.svg"), LOGO).expect("it can be written");
    let plain = {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        copy(&fixture("sites/petit/network"), folder.path());
        build(folder.path())
    };
    let output = build(folder.path());
    let sheet = text_of(named(&output, "assets/style.", ".css"));
    assert!(sheet.contains(":root{--stone:#2b6b4f;"), "{}", &sheet[..3000]);
    assert!(sheet.contains("--light:#f2b632;"));
    let home = text_of(&output["index.html"]);
    let logo = home.split("<img class=\"logo\" src=\"/reseau/").nth(1).expect("it is shown");
    let logo = logo.split('"').next().expect("an address ends");
    assert!(home.contains("width=\"120\" height=\"100\" alt=\"\""), "a logo has its size");
    let published = text_of(&output[logo]);
    for gone in ["canari", "Canary", "<script", "<style", "onload", "metadata"] {
        assert!(!published.contains(gone), "{gone} in {published}");
    }
    assert!(published.contains("#2b6b4f"), "its shapes keep their colour: {published}");
    // What is referred to still is, under a number; nothing else has an id.
    let cut = published.split("clip-path=\"url(#").nth(1).and_then(|rest| rest.split_once(')'));
    let cut = cut.unwrap_or_else(|| panic!("it is still cut: {published}")).0;
    assert!(published.contains(&format!("<clipPath id=\"{cut}\"")), "{published}");
    assert_eq!(published.matches(" id=").count(), published.matches("url(#").count());
    let flood = published.split("result=\"").nth(1).and_then(|rest| rest.split_once('"'));
    let flood = flood.unwrap_or_else(|| panic!("the filter is kept: {published}")).0;
    assert!(published.contains(&format!("in=\"{flood}\" in2=\"SourceGraphic\"")), "{published}");
    let icon = text_of(named(&output, "assets/icon.", ".svg"));
    assert!(icon.contains("#2b6b4f"), "{icon}");
    assert_ne!(output["open-graph.png"], plain["open-graph.png"]);
}

#[test]
fn a_logo_may_say_the_name() {
    let folder = network("logo = \"logo.svg\"\nlogo_has_name = true");
    std::fs::write(folder.path().join("content/logo.svg"), LOGO).expect("it can be written");
    let home = text_of(&build(folder.path())["index.html"]);
    assert!(home.contains("<span class=\"vh\">Réseau Témoin"), "the name is still read out");
}

#[test]
fn a_picture_keeps_nothing_but_its_pixels() {
    let folder = network("logo = \"logo.jpeg\"");
    // A photograph of 900 by 300 with a comment.
    let mut bytes = Vec::new();
    let picture = image::RgbImage::from_fn(900, 300, |x, _| image::Rgb([(x % 251) as u8, 90, 40]));
    picture
        .write_to(&mut std::io::Cursor::new(&mut bytes), image::ImageFormat::Jpeg)
        .expect("a picture can be written");
    let comment = b"\xff\xfe\x00\x08canari";
    bytes.splice(2..2, comment.iter().copied());
    std::fs::write(folder.path().join("content/logo.jpeg"), &bytes).expect("it can be written");
    let output = build(folder.path());
    let logo = named(&output, "assets/logo.", ".jpg");
    assert!(!String::from_utf8_lossy(logo).contains("canari"));
    let home = text_of(&output["index.html"]);
    assert!(home.contains("width=\"480\" height=\"160\" alt=\"\""), "it is as wide as need be");
}

/// A drawing with a filter that shows what an address leads to.
fn by_filter(address: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><filter id=\"f\">\
         <feImage href=\"{address}\"/></filter>\
         <path d=\"M0 0h9v9H0z\" filter=\"url(#f)\"/></svg>"
    )
}

#[test]
fn what_is_no_logo_is_refused() {
    let picture = tempfile::tempdir().expect("a temporary folder can be made");
    image::RgbImage::new(3, 3)
        .save(picture.path().join("secret.png"))
        .expect("a picture can be written");
    let file = by_filter(&picture.path().join("secret.png").display().to_string());
    let bytes = by_filter("data:image/jpeg;base64,/9j/Y2FuYXJp");
    for (look, content, said) in [
        ("logo = \"logo.svg\"", None, "n’est pas dans content/"),
        ("logo = \"../logo.svg\"", None, "sans dossier"),
        ("logo = \"logo.webp\"", None, "ni un SVG"),
        ("logo = \"logo.svg\"", Some("<svg"), "ne peut pas être lu"),
        (
            "logo = \"logo.svg\"",
            Some("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>"),
            "ne dessine rien",
        ),
        (
            "logo = \"logo.svg\"",
            Some(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><image href=\"file:///etc/passwd\"/></svg>",
            ),
            "contient une image",
        ),
        // A file of the machine, and bytes in the drawing itself, taken up by a filter.
        ("logo = \"logo.svg\"", Some(file.as_str()), "contient une image"),
        ("logo = \"logo.svg\"", Some(bytes.as_str()), "contient une image"),
        ("logo = \"logo.png\"", Some("no picture"), "ne peut pas être lu"),
    ] {
        let folder = network(look);
        if let Some(content) = content {
            let name = look.split('"').nth(1).expect("it is named");
            std::fs::write(folder.path().join("content").join(name), content)
                .expect("it can be written");
        }
        let outcome = pignon(folder.path(), &["check", "--format", "short"]);
        assert_eq!(outcome.code, 1, "{look}: {}", outcome.stdout);
        let about: Vec<&str> =
            outcome.stdout.lines().filter(|line| line.contains("[look.logo]")).collect();
        assert_eq!(about.len(), 1, "{look}: {}", outcome.stdout);
        assert!(about[0].contains(said), "{look}: {}", about[0]);
    }
}
