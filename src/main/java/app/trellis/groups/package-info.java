/**
 * Reading groups: people who meet to discuss agendas and ideas, and their sessions in three formats, as the post
 * recommends them for learning to evaluate ideas (section "So what should you do").
 *
 * <p>What a group holds is its members' alone. Being a member is asked anew at every call ({@link
 * app.trellis.groups.Membership}), so whoever has left sees nothing from the next click on.
 */
@NullMarked
@ApplicationModule(
        displayName = "Reading groups",
        allowedDependencies = {"shared", "account", "ideas"})
package app.trellis.groups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
