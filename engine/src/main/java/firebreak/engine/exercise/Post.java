package firebreak.engine.exercise;

import firebreak.engine.persistent.PersistentList;
import firebreak.engine.persistent.PersistentMap;

/// All that has been written, and whom it has reached.
///
/// @param mails   by id
/// @param inboxes of each seat, by mail id, in the order in which it came
/// @param feed    public mail, by id, in order
record Post(PersistentMap<Integer, MailItem> mails, PersistentMap<String, PersistentList<Integer>> inboxes, PersistentList<Integer> feed) {

    static Post none() {
        return new Post(PersistentMap.empty(), PersistentMap.empty(), PersistentList.empty());
    }

    Post after(Event.MailPosted event) {
        MailItem mail = event.mail();
        PersistentMap<String, PersistentList<Integer>> reached = inboxes;
        for (String seat : mail.seats()) {
            reached = reached.plus(seat, reached.getOrDefault(seat, PersistentList.empty()).plus(mail.id()));
        }
        return new Post(mails.plus(mail.id(), mail), reached, mail.feed() ? feed.plus(mail.id()) : feed);
    }

    PersistentList<Integer> inbox(String seat) {
        return inboxes.getOrDefault(seat, PersistentList.empty());
    }
}
