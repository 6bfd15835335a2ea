//! The drawing, tried with domains of every length.

use super::*;

fn labels() -> Labels {
    Labels {
        lang: "fr",
        title: "Clinique du travail, attestée par organisme-fictif.example".to_owned(),
        description: "Pignon à gradins".to_owned(),
        name: "Clinique du travail".to_owned(),
        attested_by: "attestée par".to_owned(),
        until: "jusqu’au 1er novembre 2027".to_owned(),
    }
}

fn typeface() -> Typeface<'static> {
    Typeface::new(crate::fonts::HEADINGS).expect("the font is sound")
}

#[test]
fn dump() {
    let domains =
        Domains { issuer: "organisme-fictif.example", network: "www.meuse-vesdre.example" };
    let long = "service-d-accompagnement-des-espaces-reseaux.clinique-du-travail.xn--communaut-franaise-cub.example".to_owned();
    let longest = format!("{0}.{0}.{0}.{1}", "a1b2c3d4e".repeat(7), "x".repeat(61));
    for (name, domains) in [
        ("b", domains),
        ("long", Domains { issuer: &long, network: "reseau.example" }),
        ("longest", Domains { issuer: &longest, network: &longest }),
    ] {
        for cut in [Cut::Plate, Cut::Strip, Cut::Gable, Cut::Coarse] {
            for ink in [Ink::Colours, Ink::One] {
                let svg = domains.draw(&labels(), &typeface(), cut, ink);
                let path = format!("/tmp/face2/out/{name}-{cut:?}-{ink:?}");
                std::fs::write(path.clone() + ".svg", &svg).unwrap();
                std::fs::write(path + ".png", pixels(&svg, 800)).unwrap();
            }
        }
    }
}
