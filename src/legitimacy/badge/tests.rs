//! The drawing: what it holds, at every length of a domain and in every language.

use proptest::prelude::*;
use resvg::usvg::{Node, Options, Tree};

use super::domains::broken;
use super::{Cut, Domains, Ink, Labels, Typeface, points};

const CUTS: [Cut; 4] = [Cut::Plate, Cut::Strip, Cut::Gable, Cut::Coarse];

fn labels() -> Labels {
    Labels {
        lang: "fr",
        title: "Clinique du travail reseau.example, attestée par organisme.example & Cie"
            .to_owned(),
        description: "Un pignon à gradins <huit fenêtres>".to_owned(),
        name: "Clinique du travail".to_owned(),
        attested_by: "attestée par".to_owned(),
        until: "jusqu’au 1er novembre 2027".to_owned(),
    }
}

fn typeface() -> Typeface<'static> {
    Typeface::new(crate::fonts::HEADINGS).expect("the font is sound")
}

fn draw(issuer: &str, network: &str, cut: Cut, ink: Ink) -> String {
    Domains { issuer, network }.draw(&labels(), &typeface(), cut, ink)
}

/// The boxes of everything drawn, in units of the drawing: left, top, right, bottom.
fn boxes(svg: &str) -> Vec<[f32; 4]> {
    fn walk(group: &resvg::usvg::Group, out: &mut Vec<[f32; 4]>) {
        for node in group.children() {
            match node {
                Node::Group(group) => walk(group, out),
                other => {
                    let own = other.abs_stroke_bounding_box();
                    out.push([own.left(), own.top(), own.right(), own.bottom()]);
                }
            }
        }
    }
    let tree = Tree::from_str(svg, &Options::default()).expect("sound SVG");
    let mut out = Vec::new();
    walk(tree.root(), &mut out);
    out
}

#[test]
fn eight_windows_are_lit_in_colour_and_open_in_print() {
    for cut in [Cut::Plate, Cut::Strip, Cut::Gable] {
        let colours = draw("issuer.example", "network.example", cut, Ink::Colours);
        let light = colours.lines().find(|line| line.contains("#f6c34e"));
        let light = light.expect("a layer of light");
        assert_eq!(light.matches('M').count(), 8, "{light}");
        let print = draw("issuer.example", "network.example", cut, Ink::One);
        assert!(!print.contains("#f6c34e") && !print.contains("#1f4256"), "{print}");
        let wall = print.lines().find(|line| line.contains("evenodd")).expect("a wall");
        let path = wall.split("d=\"").nth(1).expect("a path");
        // The wall, its door, eight windows, the street.
        assert_eq!(path.matches('M').count(), 11, "{path}");
    }
}

#[test]
fn each_cut_says_what_it_is() {
    for cut in CUTS {
        let svg = draw("issuer.example", "network.example", cut, Ink::Colours);
        let document = roxmltree::Document::parse(&svg).expect("sound XML");
        let root = document.root_element();
        assert_eq!(root.attribute("role"), Some("img"));
        let named = root.attribute("aria-labelledby").expect("a name");
        let words: Vec<_> = named
            .split(' ')
            .map(|id| {
                let own = document.descendants().find(|node| node.attribute("id") == Some(id));
                own.and_then(|node| node.text()).expect("words for its name")
            })
            .collect();
        assert_eq!(words, [labels().title, labels().description]);
        let inline = document.descendants().any(|node| {
            node.has_tag_name("style")
                || node.attribute("style").is_some()
                || node.is_text()
                    && node.parent().is_some_and(|own| own.tag_name().name() == "text")
        });
        assert!(!inline, "no style, and no text that would need a font");
    }
}

/// The whole drawing, so that a change to it is seen.
#[test]
fn drawings_are_as_they_were() {
    let drawn = |cut, ink| draw("organisme-fictif.example", "www.meuse-vesdre.example", cut, ink);
    let golden = |cut, ink, name: &str| {
        let path = format!("{}/src/legitimacy/badge/golden/{name}.svg", env!("CARGO_MANIFEST_DIR"));
        let expected = snapbox::Data::read_from(std::path::Path::new(&path), None);
        snapbox::assert_data_eq!(drawn(cut, ink), expected.raw());
    };
    golden(Cut::Plate, Ink::Colours, "plate");
    golden(Cut::Plate, Ink::One, "print");
    golden(Cut::Strip, Ink::Colours, "strip");
    golden(Cut::Gable, Ink::Colours, "gable");
    golden(Cut::Coarse, Ink::Colours, "coarse");
}

#[test]
fn every_cut_becomes_pixels() {
    for cut in CUTS {
        let svg = draw("issuer.example", "network.example", cut, Ink::Colours);
        let (width, height) = cut.size();
        for scale in [1, 3] {
            let (points, rows) = points(&svg, width * scale);
            assert_eq!(rows, height * scale);
            assert_eq!(points.len(), (width * scale * rows * 4) as usize);
            let stone = points.chunks(4).filter(|own| own == &[0x1f, 0x42, 0x56, 0xff]).count();
            assert!(stone * 20 > (width * scale * rows) as usize, "{cut:?} is nearly empty");
        }
    }
}

/// At its own size, every edge of the small cuts lies on a whole pixel.
#[test]
fn small_cuts_are_sharp() {
    for (cut, lit) in [(Cut::Gable, 8 * 24), (Cut::Coarse, 0)] {
        let svg = draw("issuer.example", "network.example", cut, Ink::Colours);
        let (points, _) = points(&svg, cut.size().0);
        let light = points.chunks(4).filter(|own| own == &[0xf6, 0xc3, 0x4e, 0xff]).count();
        assert_eq!(light, lit, "{cut:?}");
    }
}

#[test]
fn domains_break_where_one_reads_on() {
    let broken = |domain, room| broken(&typeface(), domain, room);
    assert_eq!(broken("organisme-fictif.example", 20.0), ["organisme-fictif.example"]);
    let lines = broken("accompagnement.organisme-fictif.example", 10.0);
    assert_eq!(lines, ["accompagnement", ".organisme-fictif", ".example"]);
    // What announces punycode stays with it.
    let lines = broken("reseaux.xn--communaut-franaise-cub.example", 10.0);
    assert!(
        lines.iter().all(|line| !line.ends_with("xn-") && !line.ends_with("xn--")),
        "{lines:?}"
    );
}

#[test]
fn the_font_letters_every_language() {
    let letters =
        "Clinique du travail attestée geattesteerd bescheinigt jusqu’au März août œ ß ÿ é ï";
    assert!(typeface().covers(letters));
    assert!(!typeface().covers("поддельный"));
    assert!(Typeface::new(b"no font").is_none());
}

/// A domain name: labels of letters, digits and hyphens, at most 253 characters.
fn domain() -> impl Strategy<Value = String> {
    let label = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
    proptest::collection::vec(label, 2..12).prop_map(|labels| {
        let mut domain = labels.join(".");
        domain.truncate(253);
        domain.trim_end_matches(['.', '-']).to_owned()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// No domain is cut short, none leaves the plate, and the issuer's is as large as the name.
    #[test]
    fn any_domain_is_drawn_whole(issuer in domain(), network in domain()) {
        for room in [4.0, 11.0, 40.0] {
            prop_assert_eq!(broken(&typeface(), &issuer, room).concat(), issuer.clone());
        }
        for cut in [Cut::Plate, Cut::Strip] {
            let svg = draw(&issuer, &network, cut, Ink::Colours);
            let (width, height) = cut.size();
            // Inside the hairline.
            let lettered = boxes(&svg).split_off(4 + usize::from(cut.has_words()));
            for own in lettered {
                prop_assert!(own[0] >= 10.5 && own[1] >= 10.5, "{own:?}");
                prop_assert!(own[2] <= width as f32 - 10.5, "{own:?}");
                prop_assert!(own[3] <= height as f32 - 10.5, "{own:?}");
            }
            let scales: Vec<&str> = svg
                .lines()
                .filter_map(|line| line.split_once(" scale(")?.1.split_once(' '))
                .map(|(scale, _)| scale)
                .collect();
            let name = scales.first().copied().unwrap_or_default();
            prop_assert!(scales.iter().filter(|scale| **scale == name).count() >= 2, "{scales:?}");
        }
    }
}
