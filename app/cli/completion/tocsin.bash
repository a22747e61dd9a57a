# Bash completion of tocsin: commands, their options, files. It asks no bureau.
_tocsin()
{
    local current previous words cword command sub index
    if declare -F _init_completion >/dev/null; then
        _init_completion || return
        current=${cur-} previous=${prev-}
    else
        current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
        words=("${COMP_WORDS[@]}") cword=$COMP_CWORD
    fi
    local commands="init demo user new issue-as import set patch attach show list work validate actions do answer waive history
        diff print export schema rules workflow audit queue statistics deadlines desk claim release assign hand-over follow-up pause
        resume urgency due unit office channel hit retention"
    local types="red.notice blue.notice green.notice yellow.notice black.notice purple.notice orange.notice silver.notice
        arrest.diffusion locate.diffusion inquiry.diffusion identify.diffusion warn.diffusion inform.diffusion
        silver.diffusion"
    local common="--bureau --user --password-file --json --lang --data --help"
    local states="draft supervisor_review compliance_review returned approved sent gs_asked gs_refused circulated published
        refused closed received filed update_draft update_review update_compliance update_approved update_sent suspended
        located withdrawal_requested withdrawn_at_once withdrawn cancelled expired archived"

    case $previous in
        --lang) COMPREPLY=($(compgen -W "en fr es ar" -- "$current")); return ;;
        --stage) COMPREPLY=($(compgen -W "draft submit approve" -- "$current")); return ;;
        --role) COMPREPLY=($(compgen -W "officer supervisor compliance_reviewer hit_officer records_clerk administrator auditor data_protection" -- "$current")); return ;;
        --state) COMPREPLY=($(compgen -W "$states" -- "$current")); return ;;
        --bureau | --data) COMPREPLY=($(compgen -d -- "$current")); return ;;
        --password-file | --new-password-file | --from | -o | --output) COMPREPLY=($(compgen -f -- "$current")); return ;;
    esac

    for ((index = 1; index < cword; index++)); do
        case ${words[index]} in
            --bureau | --user | --password-file | --lang | --data) ((index++)) ;;
            -*) ;;
            *)
                if [[ -z $command ]]; then command=${words[index]}; else sub=${words[index]}; break; fi ;;
        esac
    done

    if [[ -z $command ]]; then
        COMPREPLY=($(compgen -W "$commands $common --version" -- "$current"))
        return
    fi
    local options=
    case $command in
        init) options="--country --admin --name --majority-age" ;;
        user)
            [[ -z $sub ]] && { COMPREPLY=($(compgen -W "add list disable" -- "$current")); return; }
            options="--name --role --new-password-file" ;;
        new) options="$types --from" ;;
        issue-as) options="$types --to --set" ;;
        set | patch | attach) options="--revision" ;;
        show) options="--version" ;;
        list) options="--state --type --text --mine --waiting --limit --offset" ;;
        work) options="--limit" ;;
        validate) options="--type --on --stage --all --strict --fits" ;;
        do) options="submit approve return refuse clear send publish circulate file ask record_refusal withdraw_submission close
            start_update abandon_update suspend resume record_blocking record_location record_surrender record_release
            record_extradition_refusal public_on public_off request_withdrawal withdraw_at_once withdraw decline_withdrawal
            confirm_withdrawal record_cancellation expire
            --reason --input --seen" ;;
        answer) options="yes no --reason --scope" ;;
        waive) options="--reason --scope" ;;
        history) options="--readings" ;;
        print) options="--output --version --dpi" ;;
        export) options="--output --version --with-files" ;;
        schema) options="$types un.notice art.notice" ;;
        rules) [[ -z $sub ]] && { COMPREPLY=($(compgen -W "list show compare check test coverage judge-all used" -- "$current")); return; } ;;
        workflow) [[ -z $sub ]] && { COMPREPLY=($(compgen -W "check draw matrix simulate migrate" -- "$current")); return; } ;;
        statistics) options="--from --to" ;;
        queue) options="tick --unit --mine --limit" ;;
        deadlines) options="--until --ics" ;;
        claim | release | assign | follow-up | resume | due | unit) options="--revision" ;;
        hand-over | pause) options="--reason --revision" ;;
        urgency) options="routine urgent very_urgent --reason --revision" ;;
        office)
            [[ -z $sub ]] && { COMPREPLY=($(compgen -W "set holiday figure duties member absence" -- "$current")); return; }
            options="--calendar --time-zone --hours --remove --after --urgent-after --from --until --substitute" ;;
        channel) [[ -z $sub ]] && { COMPREPLY=($(compgen -W "init key trust pump outbox inbox quarantine show write take dismiss release discard desk" -- "$current")); return; } ;;
        hit)
            [[ -z $sub ]] && { COMPREPLY=($(compgen -W "add list follow" -- "$current")); return; }
            options="--on --country --place --by --action --contacted --contacted-on --outcome --reason --answered --revision" ;;
        retention)
            [[ -z $sub ]] && { COMPREPLY=($(compgen -W "show due dry-run extend hold release-hold copy copy-deleted download
                refreshed destroy" -- "$current")); return; }
            options="--until --reason --on --due --with-backups" ;;
        audit) [[ -z $sub ]] && { COMPREPLY=($(compgen -W "verify" -- "$current")); return; } ;;
    esac
    if [[ $current == -* || $command == new || $command == issue-as || $command == schema || $command == do || $command == answer || $command == urgency || $command == queue ]]; then
        COMPREPLY=($(compgen -W "$options $common" -- "$current"))
    else
        COMPREPLY=($(compgen -f -- "$current"))
    fi
}
complete -o filenames -F _tocsin tocsin
