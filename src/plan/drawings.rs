//! What the drawings of the offer and of the page for professionals say: taken from the answers
//! of project.toml and from the team, so that nothing is drawn that the network did not say.

use super::Plan;
use super::words::Words;
use crate::diagram::{self, SecondLine, Step, Told};
use crate::model::project::{Care, GpContact};

impl Plan {
    fn care_answers(&self) -> Option<&Care> {
        self.network.project.care.as_ref()
    }

    /// The path of a patient through the network.
    pub(super) fn path_drawing(&self, words: &Words) -> String {
        let care = self.care_answers();
        let name = |key: &str| words.phrase(&format!("home-path-{key}"));
        let key = |kind: &str, key: &str| words.phrase(&format!("drawing-{kind}-{key}"));
        let access = care.and_then(|care| care.access.as_ref());
        let waiting = care.and_then(|care| care.waiting.as_ref());
        let gp = care.and_then(|care| care.gp_contact.as_ref());
        let mut professions: Vec<_> =
            self.team(words.lang).map(|member| member.facts.profession.value).collect();
        let people = professions.len();
        professions.sort_unstable();
        professions.dedup();
        let team = [("people", people.into()), ("professions", professions.len().into())];
        let days = |days: u32| words.say("drawing-waiting", &[("days", days.into())]);
        let steps = [
            Step {
                name: name("call"),
                facts: access.map(|access| key("access", access.key())).unwrap_or_default(),
            },
            Step {
                name: name("first"),
                facts: waiting.map(|own| days(own.days.value)).unwrap_or_default(),
            },
            Step { name: name("team"), facts: words.say("drawing-team", &team) },
            Step {
                name: name("after"),
                facts: gp.map(|gp| key("gp", gp.key())).unwrap_or_default(),
            },
        ];
        let title = words.phrase("drawing-path-title");
        let told = steps.iter().enumerate().map(|(at, step)| {
            let facts =
                if step.facts.is_empty() { String::new() } else { format!(", {}", step.facts) };
            format!("{}. {}{facts}.", at + 1, step.name)
        });
        let description = told.collect::<Vec<_>>().join(" ");
        diagram::path(&steps, Told { title: &title, description: &description, id: "path-drawing" })
    }

    /// The second line, between the general practitioner, the occupational physician and the
    /// insurer's doctor.
    pub(super) fn second_line_drawing(&self, words: &Words) -> String {
        let care = self.care_answers();
        let say = |key: &str| words.phrase(&format!("drawing-second-{key}"));
        let gp = care.and_then(|care| care.gp_contact.as_ref()).map(|gp| gp.value);
        let promise = care.and_then(|care| care.discretion.as_ref());
        let walled =
            promise.is_some_and(|own| own.insurer_learns_nothing.value || own.never_confirms.value);
        let contact = gp.filter(|gp| *gp != GpContact::Never);
        let facts = SecondLine {
            patient: say("patient"),
            gp: [say("gp"), say("gp-line")],
            network: [words.name(&self.network.site.name), say("network-line")],
            occupational: [say("occupational"), say("occupational-line")],
            insurer: [say("insurer"), say("insurer-line")],
            contact: contact.map(|gp| say(&format!("contact-{}", gp.key()))),
            wall: walled.then(|| say("wall")),
        };
        let title = say("title");
        let network = [("network", words.name(&self.network.site.name).into())];
        let mut told = vec![words.say("drawing-second-told", &network)];
        told.extend(
            contact.map(|gp| words.say(&format!("drawing-second-told-{}", gp.key()), &network)),
        );
        told.extend(walled.then(|| words.say("drawing-second-told-wall", &network)));
        let description = told.join(" ");
        diagram::second_line(
            &facts,
            Told { title: &title, description: &description, id: "second-line-drawing" },
        )
    }
}
