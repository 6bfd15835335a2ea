//! What is said when the program itself is at fault. The place in its source is, and what its
//! authors wrote there; nothing that was put together while it ran, since that may hold what
//! nobody else may read: a name of a doctor's list, the words of a private file.

use std::panic::{self, PanicHookInfo};
use std::sync::Arc;

use crate::cli::print_error;
use crate::cli::terminal::Terminal;
use crate::cli::words::Words;

/// From now on a panic of any thread is told by [`told`], with the way to it where
/// `RUST_BACKTRACE` asks for it.
pub(super) fn set_up(terminal: &Arc<Terminal>) {
    let terminal = Arc::clone(terminal);
    panic::set_hook(Box::new(move |panic| {
        let way = std::backtrace::Backtrace::capture();
        let way = matches!(way.status(), std::backtrace::BacktraceStatus::Captured)
            .then(|| format!("\n{way}"));
        let told = told(panic, &terminal.words);
        print_error(&terminal.words, &format!("{told}{}", way.unwrap_or_default()));
    }));
}

/// The place of a panic, and its message where that is a constant of the source.
fn told(panic: &PanicHookInfo<'_>, words: &Words) -> String {
    let place = panic.location().map(|at| format!("{}:{}", at.file(), at.line()));
    let what = panic.payload().downcast_ref::<&'static str>().copied().unwrap_or_default();
    let args = [
        ("place", place.unwrap_or_default().into()),
        ("what", what.into()),
        ("has_what", i64::from(!what.is_empty()).into()),
    ];
    words.text("error-crash", &args)
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;
    use crate::model::locale::Lang;

    /// What is told of a panic of this thread alone; others are told as ever.
    fn of(run: fn(&str)) -> String {
        static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
        static TOLD: Mutex<String> = Mutex::new(String::new());
        let _one = ONE_AT_A_TIME.lock().expect("no thread panics while it holds the lock");
        let here = std::thread::current().id();
        let before = Arc::new(panic::take_hook());
        let others = Arc::clone(&before);
        panic::set_hook(Box::new(move |panic| {
            if std::thread::current().id() == here {
                let told = told(panic, &Words::new(Lang::En));
                *TOLD.lock().expect("no thread panics while it holds the lock") = told;
            } else {
                others(panic);
            }
        }));
        let ended = panic::catch_unwind(|| run("Docteur Canari-Secret, é"));
        panic::set_hook(Box::new(move |panic| before(panic)));
        assert!(ended.is_err());
        TOLD.lock().expect("no thread panics while it holds the lock").clone()
    }

    #[test]
    fn a_crash_says_its_place_and_nothing_of_what_was_read() {
        let message = of(|private| panic!("no room for {private}"));
        let slice = of(|private| drop(private[..private.len() - 1].to_owned()));
        let error = of(|private| {
            let _: u8 = private.parse().map_err(|_| private).expect("a number");
        });
        for told in [&message, &slice, &error] {
            assert!(told.contains("crash.rs:"), "{told}");
            assert!(!told.contains("Canari") && !told.contains("Docteur"), "{told}");
        }
        let constant = of(|_| panic!("the lists are ours"));
        assert!(constant.contains("the lists are ours"), "{constant}");
    }
}
